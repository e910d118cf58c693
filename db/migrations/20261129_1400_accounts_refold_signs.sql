-- Keys of names pass over more now (strokes, signs of being the right one, letters in black circles): made anew at
-- the next start for whoever may have such a sign; Latin, Greek and Cyrillic letters are what they were.
update accounts.persona set refold = true where name ~ '[^ -~À-ʯΆ-ԯ]';

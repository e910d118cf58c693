-- Names are one now that differ by the form of an apostrophe or by a Greek tonos alone: keys are made anew at the
-- next start for whoever may have either.
update accounts.persona set refold = true where name ~ '[’‘ʼ´`′＇Ά-Ώά-ώἀ-῾]';

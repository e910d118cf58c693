-- Somebody is named behind a wide ＠, too, with any apostrophe, and in Greek without its tonos or in capitals, and is
-- taken out of the words of others by such a spelling as well: the index of who may be named knows them.
create function platform.name_letters(word text) returns text
language sql immutable parallel safe as $$
  select translate(lower(word),
    '’‘ʼ´`′＇ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏΪΫάέήίόύώΐΰς',
    '''''''''''''''αβγδεζηθικλμνξοπρστυφχψωαεηιουωϊϋαεηιουωϊϋσ')
$$;
create or replace function posts.named(variadic texts text[]) returns text[]
language plpgsql immutable parallel safe as $$
begin
  return array(
    select platform.name_letters(left(piece, n)) from unnest(texts) one,
      unnest((string_to_array(translate(one, '＠', '@'), '@'))[2:]) piece, generate_series(1, 3) n
      where piece <> ''
    union select left(piece, 36) from unnest(texts) one,
      unnest((string_to_array(one, '/people/'))[2:]) piece where piece <> '');
end
$$;

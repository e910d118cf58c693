-- Whoever leaves is taken out of what others wrote of them. Where that is was found by reading all words of
-- all people; now an index says it: the first letters after each @, and whom a link leads to.
create function posts.named(variadic texts text[]) returns text[]
language plpgsql immutable parallel safe as $$
begin
  return array(
    select lower(left(piece, n)) from unnest(texts) one,
      unnest((string_to_array(one, '@'))[2:]) piece, generate_series(1, 3) n where piece <> ''
    union select left(piece, 36) from unnest(texts) one,
      unnest((string_to_array(one, '/people/'))[2:]) piece where piece <> '');
end
$$;

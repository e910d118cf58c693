-- Both languages are read once, and the rest of the function is part of the statement that calls it.
create function posts.search_language(en tsvector, es tsvector) returns tsvector
  language plpgsql immutable parallel safe
  as $$
  begin
    return case
      when length(en) < length(es) then en || array_to_tsvector('{#en}')
      when length(en) > length(es) then es || array_to_tsvector('{#es}')
      when en = es then en || array_to_tsvector('{#en,#es}')
      else en || es || array_to_tsvector('{#en,#es}')
    end;
  end $$;
create or replace function posts.search_words(title text, body text) returns tsvector
  language sql immutable parallel safe
  return posts.search_language(
    setweight(to_tsvector('posts.en', left(title, 500)), 'A') || to_tsvector('posts.en', left(body, 60000)),
    setweight(to_tsvector('posts.es', left(title, 500)), 'A') || to_tsvector('posts.es', left(body, 60000)));

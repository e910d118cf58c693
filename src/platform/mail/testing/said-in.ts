const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What a letter says, as text or as HTML: its words in their order, and where it leads. */
export function saidIn(letter: string): { words: string[]; links: string[] } {
  const body = letter.startsWith('<!doctype html>')
    ? letter
        .slice(letter.indexOf('<body'))
        // As the text has it: what is to be pressed, and below it where that leads.
        .replaceAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g, (_all, href: string, text: string) =>
          href === text ? href : `${text}: ${href}`,
        )
        // A title in a language of its own stands in the midst of its sentence.
        .replaceAll(/<[/]?span[^>]*>/g, '')
        .replaceAll(/<hr[^>]*>/g, ' -- ')
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/&(amp|lt|gt|quot);/g, (_all, name: string) => entities[name] ?? '')
    : letter;
  return {
    words: body.split(/\s+/).filter((word) => word !== ''),
    links: body.match(/https?:\/\/\S+/g) ?? [],
  };
}

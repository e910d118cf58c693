/** What holds for all operations, in Markdown. */
export const about = `Every operation is one thing that can be asked or done, under the same name as on the pages.

**Reading** is a \`GET\` with its fields in the address, and changes nothing. **Doing** is a \`POST\` with one JSON object. Fields that
are not known are refused. What is not for you is not there: it answers 404.

**Who asks.** An access token from one's settings goes into \`Authorization: Bearer smv_…\` and may do what its owner may do, as far as its scopes
say; each operation names the one it needs. Without a token (and without a cookie) a guest asks, who reads what is open to everyone.

**Sent twice.** Whatever takes a \`clientId\` (a UUID that you make) may be sent again without harm: the first result comes again.

**Saved over each other.** What gives \`base\` takes it back when it is changed: where something else stands there by then, the answer is
409 and says what.

**Pages of a list.** \`limit\` says how many a page holds (1 to 100). \`next\` of the answer goes into \`after\` as it is, and is the page that follows in the order of the
list; \`null\`: the end. Where there is \`previous\`, it goes into \`before\`. \`since\` is a moment with its zone: only what is of then or later.

**How often.** Each operation says its limits; besides, one account may send 600 times a minute. Beyond that the answer is 429, with
\`Retry-After\` in seconds. A body holds a megabyte at most, where it takes a file fifteen.

**When it is no.** Each no is a problem (RFC 9457): \`type\` leads to a page about its \`code\`; \`code\` and \`reason\` stay the same, \`detail\` is for people and
in their language.

**Read again.** What is read bears an \`ETag\`; sent back as \`If-None-Match\`, it saves what has not changed.

**Later** there may be more operations, more fields of answers, more values of reasons and kinds. Read past what you do not know. Nothing is taken
away within an edition (\`Samovar-Version\`).

Times are in UTC. \`html\` is sanitised. Sentences of a \`can\`, where it is not \`true\`, are the reason why not.`;

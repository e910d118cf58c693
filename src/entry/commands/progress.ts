const QUIET = 1_000;
const LIVELY = 100;

/** Says on stderr how far long work has come: in place on a terminal, else line by line. */
export type Progress = { say(how: () => string): void; end(): void };

/** Silent for the first second: short work needs no words. */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  const inPlace = stream.isTTY;
  let next = performance.now() + QUIET;
  let said = false;
  return {
    say(how) {
      const now = performance.now();
      if (now < next) return;
      next = now + (inPlace ? LIVELY : QUIET);
      said = true;
      stream.write(inPlace ? `\r\u001b[K${how()}` : `${how()}\n`);
    },
    end() {
      if (said && inPlace) stream.write('\r\u001b[K');
    },
  };
}

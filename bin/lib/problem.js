/** Something the person at the keyboard can put right: one sentence, no stack. */
export class Problem extends Error {}

/** Runs a command of ours and ends the process with its exit code. */
export async function main(command) {
  try {
    if (Number(process.versions.node.split('.')[0]) < 20)
      throw new Problem(`Samovar needs Node 20 or newer; this is ${process.versions.node}.`);
    process.exit(await command(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

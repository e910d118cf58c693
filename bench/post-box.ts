import { SMTPServer } from 'smtp-server';

/** A mail server of its own process that takes everything and keeps nothing; says where, and how many it has when asked. */
let taken = 0;
const server = new SMTPServer({
  ...{ authOptional: true, disabledCommands: ['STARTTLS'] },
  onData(stream, _session, done) {
    stream.on('end', () => {
      taken += 1;
      done();
    });
    stream.resume();
  },
});
server.listen(0, '127.0.0.1', () => {
  const address = server.server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : undefined });
});
process.on('message', () => process.send?.({ taken }));

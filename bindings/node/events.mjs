/* Prints who did what to which instance, and which key was pushed to it: node events.mjs LOG */
import { open } from './index.js';

// What cannot be read is said, and the events behind it follow.
const options = { onSkipped: (error) => console.error(`${error}`) };

for (const event of open(process.argv[2], options)) {
  console.log(`${event.eventTimeText} ${event.eventName?.trim()} by ${event.userName} as ${event.origin}`);
  for (const { instanceId, previousState, currentState } of event.ec2?.instances ?? [])
    console.log(`  ${instanceId}: ${previousState?.name ?? '-'} -> ${currentState?.name ?? '-'}`);
  const { instanceId, osUser, key } = event.instanceConnect ?? {};
  if (key)
    console.log(`  ${instanceId}: ${key.type} for ${osUser}, ${key.sha256 ?? key.problem}`);
}

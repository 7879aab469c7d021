// Prints a valid pack of so many claims, the same every time: node scripts/make-large-pack.ts 100000 > pack.json
import { once } from 'node:events';
import { makeLargePack } from './large-pack.ts';

const claims = Number(process.argv[2]);
if (Number.isInteger(claims) && claims > 0) await print(claims);
else {
  console.error('how many claims? node scripts/make-large-pack.ts 100000 > pack.json');
  process.exitCode = 2;
}

async function print(claims: number): Promise<void> {
  for (const piece of makeLargePack({ claims })) if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
}

// The command `annotate`. What Node makes of its modules, 300 of them, is kept from one run to the next: half a second of every start.
import module from 'node:module';

module.enableCompileCache();
await import('./annotate-command.ts');

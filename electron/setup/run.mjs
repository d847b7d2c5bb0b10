// Entry of every npm script: refuses a Node too old to go on, then hands over to the tasks. Plain enough for old Nodes to parse; it knows no task itself.
const OLDEST_NODE = 20;

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(
    'Kompak memerlukan Node.js ' + OLDEST_NODE + ' atau lebih baru; yang terpasang ' + process.version + '. Pasang dari https://nodejs.org, lalu ulangi perintahnya.\n' +
      'Kompak needs Node.js ' + OLDEST_NODE + ' or newer; this is ' + process.version + '. Install it from https://nodejs.org, then repeat the command.',
  );
  process.exit(1);
}

import('./tasks.mjs')
  .then(({ runTask }) => runTask(process.argv[2], process.argv.slice(3)))
  .then(
    (code) => {
      process.exitCode = code;
    },
    (error) => {
      // A sentence for what we foresaw (SetupError), the whole trace for what we did not.
      console.error(error && error.name === 'SetupError' ? error.message : error);
      process.exitCode = 1;
    },
  );

// npm run check: everything that can be checked without a browser, all of it even where one part fails.
import { ensureDependencies } from './install.mjs';
import { run } from './project.mjs';
import { table } from './table.mjs';

const STEPS = [
  { name: 'types', command: ['tsc'] },
  { name: 'lint and format', command: ['biome', 'check', '--config-path=.ci/lint.json', '.'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'architecture', command: ['vitest', 'run', 'test/architecture.test.ts'] },
  { name: 'dataset', command: ['node', '.ci/check-model.mjs'] },
  { name: 'build', command: ['vite', 'build', '--logLevel=warn'] },
  { name: 'size budget', command: ['node', '.ci/size.mjs'] },
];

ensureDependencies();
const outcomes = STEPS.map(({ name, command }) => {
  console.log(`\n── ${name}: ${command.join(' ')}`);
  const start = performance.now();
  const isSound = run(...command);
  return { name, isSound, seconds: (performance.now() - start) / 1000 };
});

console.log(
  `\n${table(outcomes.map(({ name, isSound, seconds }) => [name, isSound ? 'ok' : 'FAILED', `${seconds.toFixed(1)} s`]))}`,
);
if (outcomes.some(({ isSound }) => !isSound)) process.exit(1);

// npm run check: everything that can be checked without a browser, all of it even where one part fails.
import { ensureDependencies } from './install.mjs';
import { step } from './project.mjs';
import { table } from './table.mjs';

const STEPS = [
  { name: 'types', command: ['tsc'] },
  { name: 'lint and format', command: ['biome', 'check', '--config-path=.ci/lint.json', '.'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'architecture', command: ['vitest', 'run', 'test/architecture.test.ts'] },
  { name: 'dataset', command: ['node', '.ci/check-model.mjs'] },
  { name: 'build', command: ['vite', 'build'] },
  { name: 'size budget', command: ['node', '.ci/size.mjs'] },
];

ensureDependencies();
const outcomes = STEPS.map(({ name, command }) => step(name, ...command));

console.log(
  `\n${table(outcomes.map(({ name, isSound, seconds }) => [name, isSound ? 'ok' : 'FAILED', `${seconds.toFixed(1)} s`]))}`,
);
if (outcomes.some(({ isSound }) => !isSound)) process.exit(1);

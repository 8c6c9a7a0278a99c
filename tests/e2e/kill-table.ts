/** Kills the browser thirty times, half a second apart, at one answer a second, and prints what was left. */
import { preview } from 'astro';
import { killWhileAnswering } from './killed-browser.ts';

const KILLS = 30;
const STEP = 500;

const server = await preview({ root: process.cwd(), logLevel: 'error', server: { port: 4799 } });
const site = `http://localhost:${server.port}/`;
const lost: string[] = [];
console.log('kill   after  given  已保存  kept  lost');
for (let number = 1; number <= KILLS; number += 1) {
  const kill = await killWhileAnswering(site, number * STEP);
  const cells = [
    String(number).padStart(4),
    `${(kill.after / 1000).toFixed(1)} s`.padStart(7),
    String(kill.given.length).padStart(6),
    String(kill.shown.length).padStart(7),
    String(kill.kept.length).padStart(6),
    String(kill.lost.length).padStart(5),
  ];
  console.log(cells.join(' '));
  lost.push(...kill.lost);
}
await server.stop();
console.log(lost.length === 0 ? 'Nothing was lost.' : `Lost: ${lost.join(', ')}`);
process.exitCode = lost.length === 0 ? 0 : 1;

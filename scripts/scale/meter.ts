import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a command took. A machine that does other work besides makes the clock slower, not the processor time. */
export interface Metered {
  readonly ok: boolean;
  /** By the clock. */
  readonly seconds: number;
  /** Of processor time, in all processes that it started. */
  readonly cpuSeconds: number;
  /** Largest resident memory of one process, in MB of 2^20 bytes. */
  readonly peakMb: number;
}

/** Read by every Node process of the command; writes what the process used when it ends. */
const PROBE = `data:text/javascript,${encodeURIComponent(
  "import{appendFileSync}from'node:fs';import{isMainThread}from'node:worker_threads';" +
    "if(isMainThread)process.on('exit',()=>{const u=process.resourceUsage();" +
    "appendFileSync(process.env.SCALE_METER,JSON.stringify([(u.userCPUTime+u.systemCPUTime)/1e6,u.maxRSS/1024])+'\\n')})",
)}`;

function readUses(file: string): [cpu: number, peak: number][] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as [number, number]);
}

/** Runs a command of Node's with this environment, its output shown. */
export function metered(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Metered {
  const folder = mkdtempSync(join(tmpdir(), 'scale-'));
  const file = join(folder, 'uses');
  const options = `${process.env.NODE_OPTIONS ?? ''} --import=${PROBE}`;
  const start = performance.now();
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env, NODE_OPTIONS: options, SCALE_METER: file },
  });
  const seconds = (performance.now() - start) / 1000;
  const uses = readUses(file);
  rmSync(folder, { recursive: true, force: true });
  return {
    ok: status === 0,
    seconds,
    cpuSeconds: uses.reduce((sum, [cpu]) => sum + cpu, 0),
    peakMb: Math.max(0, ...uses.map(([, peak]) => peak)),
  };
}

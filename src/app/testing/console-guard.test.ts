import { describe, expect, it } from 'vitest';
import { guardConsole } from './console-guard';

function silent(): Pick<Console, 'warn' | 'error'> {
  return { warn: () => {}, error: () => {} };
}

describe('guardConsole', () => {
  it('tells what was not planned, formatted as the console would', () => {
    const target = silent();
    const guard = guardConsole(target);
    target.warn('careful with %s', 'this', { a: 1 });
    target.error(new Error('broken'));
    expect(guard.takeFaults()).toEqual([
      'Unplanned console.warn: careful with this { a: 1 }',
      expect.stringMatching(/^Unplanned console\.error: Error: broken/),
    ]);
  });

  it('lets what was planned pass, however often', () => {
    const target = silent();
    const guard = guardConsole(target);
    guard.expect(/care/);
    guard.expect('broken');
    target.warn('careful');
    target.warn('care');
    target.error('broken');
    expect(guard.takeFaults()).toEqual([]);
  });

  it('tells what was planned and did not come', () => {
    const guard = guardConsole(silent());
    guard.expect('never');
    expect(guard.takeFaults()).toEqual(['Expected on the console and not said: never']);
  });

  it('plans for one test alone', () => {
    const target = silent();
    const guard = guardConsole(target);
    guard.expect('once');
    target.warn('once');
    guard.takeFaults();
    target.warn('once');
    expect(guard.takeFaults()).toEqual(['Unplanned console.warn: once']);
  });
});

// Whether a whole test fails is seen from outside, in a run of its own: scripts/house/guard.test.ts.
describe('the guard in this very test', () => {
  it('lets a planned message pass', () => {
    expectConsole('planned');
    console.warn('this was planned');
  });
});

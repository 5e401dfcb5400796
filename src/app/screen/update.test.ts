import { describe, expect, it } from 'vitest';
import { createUpdate, type UpdateHost } from './update';

/** A wall of version `a` and what it did. */
function wall(changes: Partial<UpdateHost> & { served?: () => string | undefined }) {
  const did: string[] = [];
  const { served = () => 'a', ...rest } = changes;
  const host: UpdateHost = {
    own: 'a',
    atHand: async () => served(),
    look: async () => undefined,
    isWaiting: () => false,
    takeOver: async () => void did.push('take over'),
    reload: () => did.push('reload'),
    ...rest,
  };
  return { did, update: createUpdate(host) };
}

describe('a wall moves over', () => {
  it('not while there is nothing new', async () => {
    const { did, update } = wall({});
    await update.look();
    await update.between();
    expect(did).toEqual([]);
  });

  it('to what the host names, at the next stop and not before', async () => {
    const { did, update } = wall({ served: () => 'b' });
    await update.look();
    expect(did).toEqual([]);
    await update.between();
    expect(did).toEqual(['reload']);
  });

  it('by way of the worker that holds all of it', async () => {
    let version = 'a';
    let isWaiting = true;
    const { did, update } = wall({
      served: () => version,
      isWaiting: () => isWaiting,
      takeOver: async () => {
        version = 'b';
        isWaiting = false;
      },
    });
    await update.look();
    await update.between();
    expect(did).toEqual(['reload']);
  });

  it('not with a worker that does not take over, and asks again later', async () => {
    const { did, update } = wall({ isWaiting: () => true });
    await update.note();
    await update.between();
    await update.between();
    expect(did).toEqual(['take over']);
    await update.note();
    await update.between();
    expect(did).toEqual(['take over', 'take over']);
  });

  it('not where the network went between the look and the stop: a reload would leave it dark', async () => {
    let version: string | undefined = 'b';
    const { did, update } = wall({ served: () => version });
    await update.look();
    version = undefined;
    await update.between();
    expect(did).toEqual([]);
  });

  it('once, however many stops pass meanwhile', async () => {
    const { did, update } = wall({ served: () => 'b' });
    await update.look();
    await Promise.all([update.between(), update.between()]);
    expect(did).toEqual(['reload']);
  });

  it('never, if it does not know its own version', async () => {
    const { did, update } = wall({ own: '', served: () => 'b' });
    await update.look();
    await update.between();
    expect(did).toEqual([]);
  });
});

import type { StoreApi } from 'zustand/vanilla';
import type { TourState } from '../../state/tour';
import type { WallTour } from './types';

/** One quiet line for whoever looks after the device. */
export interface Health {
  toggle(): void;
  isOpen(): boolean;
  /** What draws the map. */
  engine(name: string): void;
  version(name: string): void;
}

const EVERY_MS = 1_000;

const clockTime = (seconds: number): string => {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  return [h, m, s].map((part) => String(part).padStart(2, '0')).join(':');
};

const WORDS = {
  zh: { data: '资料至', version: '版本', up: '已运行', stops: '已放站数', map: '地图', net: ['离线', '在线'] },
  en: { data: 'data to', version: 'version', up: 'up', stops: 'stops shown', map: 'map', net: ['offline', 'online'] },
} as const;

export function createHealth(root: HTMLElement, tour: WallTour, store: StoreApi<TourState>): Health {
  const line = root.ownerDocument.createElement('p');
  line.className = 'wall-health';
  line.hidden = true;
  root.append(line);
  const begun = performance.now();
  const facts = { engine: 'svg', version: '—' };
  const words = WORDS[tour.lang];
  const write = (): void => {
    line.textContent = [
      `${words.data} ${tour.dataDate || '—'}`,
      `${words.version} ${facts.version}`,
      `${words.up} ${clockTime((performance.now() - begun) / 1000)}`,
      `${words.stops} ${store.getState().shown}`,
      `${words.map} ${facts.engine}`,
      `${window.innerWidth}×${window.innerHeight} @${window.devicePixelRatio}`,
      words.net[navigator.onLine ? 1 : 0],
    ].join(' · ');
  };
  let timer = 0;
  return {
    isOpen: () => !line.hidden,
    toggle: () => {
      line.hidden = !line.hidden;
      window.clearInterval(timer);
      if (line.hidden) return;
      write();
      timer = window.setInterval(write, EVERY_MS);
    },
    engine: (name) => {
      facts.engine = name;
    },
    version: (name) => {
      facts.version = name;
    },
  };
}

import type { LocalText } from '../../domain/text';

const text = (zh: string, en: string): LocalText => ({ zh, en });

/** What only the wall says. */
export const SCREEN_WORDS = {
  opening: text('正在取导览', 'Fetching the tour'),
  waiting: text('等待网络。一有网络就开始，不必动手。', 'Waiting for the network. It will begin by itself.'),
  noTour: text('地址里的导览不存在，改放第一个。', 'There is no tour by that name; this is the first one.'),
  readStory: text('不用脚本也可读：文字导览', 'Without scripts: the story to read'),
  screenTitle: text('大屏', 'Big screen'),
  back: text('上一站', 'Back'),
  next: text('下一站', 'Next'),
  pause: text('暂停', 'Pause'),
  resume: text('继续', 'Go on'),
  words: text('看原话', 'The words'),
  explore: text('自由浏览', 'Explore'),
  tour: text('回到导览', 'Back to the tour'),
  fullscreen: text('全屏', 'Full screen'),
  leaveFullscreen: text('退出全屏', 'Leave full screen'),
  fullscreenByHand: text('浏览器不许全屏，请按 F11', 'The browser refused full screen; press F11'),
  awakeByHand: text(
    '浏览器不许常亮，请在系统里关掉休眠',
    'The browser lets the screen sleep; turn sleep off in the system',
  ),
  controls: text('导览操作', 'Tour controls'),
  stops: text('各站', 'Stops'),
  paused: text('已暂停', 'Paused'),
  mapFailed: text('边界没有取到，地图稍后补上。', 'The boundaries did not arrive; the map will follow.'),
  more: text('另有{n}条', 'and {n} more'),
  morePhrases: text('另有{n}处原话', 'and {n} more'),
  pairsOfTargets: text('{n}对目标中', 'of {n} pairs of targets: '),
  whyNot: text('不能放在一把刻度上的原因（对数）', 'Why they cannot share a scale (pairs)'),
  choosePlans: text('选一份规划，或两份', 'Choose one plan, or two'),
  chooseTheme: text('选一个主题', 'Choose a theme'),
  claimsFound: text('{n}条', '{n} claims'),
  exploreFailed: text('数据没有取到。按Esc回到导览。', 'The data did not arrive. Esc goes back to the tour.'),
  stopOf: text('第{i}站，共{n}站', 'Stop {i} of {n}'),
  whereWeAre: text('所在位置', 'Where this is'),
  health: text('运行状况', 'Health'),
} as const satisfies Record<string, LocalText>;

/** A phrase of the wall with its numbers put in. */
export const fill = (phrase: string, values: Readonly<Record<string, number>>): string =>
  phrase.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** A bug to plant: what stands in a file becomes something else, and the tests of some cases have to fail. */
export interface Plant {
  readonly cases: readonly string[];
  /** A source; or, from `dist/` on, what the build made of all of them, where `*` is any run of signs but a slash. */
  readonly file: string;
  /** Stands in a source exactly once; in what was built, at least once. */
  readonly find: string;
  readonly put: string;
  /** Test files to run; those of `e2e/` run on a build with the bug in it. */
  readonly tests: readonly string[];
  /** Of the case's tests those whose title has this: one of a hundred alike is enough. */
  readonly only?: string;
}

const PLANTS_TEST = ['scripts/data/plants.test.ts'];
/** A bug in the rules for authored data. */
const authored = (id: string, file: string, find: string, put: string): Plant => ({
  cases: [id],
  file: `scripts/data/${file}`,
  find,
  put,
  tests: PLANTS_TEST,
});
const unit = (cases: string, test: string, file: string, find: string, put: string): Plant => ({
  cases: cases.split(' '),
  file,
  find,
  put,
  tests: [test],
});

const DATA: readonly Plant[] = [
  authored('B1', 'load/issues.ts', "rule: 'unknown-key'", "rule: 'wrong-form'"),
  authored('B3', 'load/issues.ts', "rule: 'missing-field'", "rule: 'wrong-type'"),
  authored('B4', 'rules/duplicate-ids.ts', 'return taken ? [', 'return taken && false ? ['),
  authored('B5', 'rules/index.ts', '  references,\n', ''),
  authored('B6', 'rules/index.ts', '  circularParents,\n', ''),
  authored('B7', 'rules/bounds.ts', 'low <= high) return', 'low > high) return'),
  authored('B8', 'rules/dimensions.ts', 'unit.dimension === wanted.dimension', 'unit.id !== wanted.unit'),
  authored('B9', 'rules/index.ts', '  fullWidthDigits,\n', ''),
  authored('B10', 'schema/forms.ts', '.min(-1e16).max(1e16)', ''),
  authored('B11', 'rules/index.ts', '  periods,\n', ''),
  authored('B12', 'schema/strings.ts', '/<[a-z!/?]|&', '/&'),
  authored('B13', 'schema/strings.ts', 'if (fits(payload.value)) return;', 'if (fits(payload.value) || true) return;'),
  {
    cases: ['B14'],
    file: 'src/domain/invisible.ts',
    find: '\\u202A-\\u202E',
    put: '',
    tests: [...PLANTS_TEST, 'src/data/decode.test.ts'],
  },
  unit('B15', 'src/data/decode.test.ts', 'src/data/decode.ts', '  v.maxLength(LONGEST_TEXT),\n', ''),
  authored(
    'B15',
    'schema/strings.ts',
    'z.string().min(1).max(max).check(checkFit, checkComposed)',
    'z.string().min(1).check(checkFit, checkComposed)',
  ),
  authored('B16', 'schema/strings.ts', 'if (zh !== en ||', 'if (zh === en ||'),
  authored('B17', 'schema/forms.ts', "'constructor', 'prototype'", "'prototype'"),
  authored('B19', 'rules/points.ts', '!inChina(point) && inChina([lat, lon])', 'inChina(point) && inChina([lat, lon])'),
  authored('B23', 'rules/index.ts', '  phraseFound,\n', ''),
  unit(
    'B2',
    'src/data/decode.test.ts',
    'src/data/decode.ts',
    'const id = v.pipe(v.string(),',
    'const id = v.pipe(v.pipe(v.string(), v.maxLength(3)),',
  ),
  unit('B18', 'src/views/views.test.ts', 'src/views/shanghai-path/view.ts', "say(lang, 'nothingHere')", "'undefined'"),
  unit(
    'B18',
    'src/app/rows.test.ts',
    'src/data/decode.ts',
    'claims.filter((item)',
    'claims.slice(0, 500).filter((item)',
  ),
  unit(
    'B20',
    'scripts/geo/checks.test.ts',
    'scripts/geo/check-datum.ts',
    'const BOUNDARY_TOLERANCE = 200',
    'const BOUNDARY_TOLERANCE = 2000',
  ),
  unit(
    'B21',
    'scripts/geo/checks.test.ts',
    'scripts/geo/check-rings.ts',
    'return area < 0 === outer ? undefined',
    'return area !== 0 ? undefined',
  ),
  unit('B22', 'src/domain/csv.test.ts', 'src/domain/csv.ts', '/^[=+\\-@', '/^[+\\-@'),
];

const ADDRESS: readonly Plant[] = [
  unit(
    'C1',
    'src/app/fuzz.test.ts',
    'src/state/url.ts',
    "query.set('select', select)",
    "query.set('select', select.slice(0, 9))",
  ),
  unit(
    'C2 C3 C5',
    'src/state/url.test.ts',
    'src/state/url.ts',
    'isId(select) ? { select } : {}',
    "select !== '' ? { select } : {}",
  ),
  unit('C4', 'src/state/url.test.ts', 'src/state/url.ts', 'if (search.length > LONGEST) return DEFAULT_SELECTION;', ''),
  unit('C6', 'src/state/url.test.ts', 'src/state/url.ts', 'query.getAll(facet).join()', "(query.get(facet) ?? '')"),
  unit(
    'C7',
    'src/state/screen.test.ts',
    'src/state/screen.ts',
    'return number >= low && number <= high ? number : otherwise;',
    'return number;',
  ),
  unit(
    'C8',
    'src/domain/permalink.test.ts',
    'src/domain/permalink.ts',
    'if (isItemPage(name) || !ID.test(name)) return undefined;',
    '',
  ),
  unit(
    'C10',
    'src/state/url.test.ts',
    'src/state/url.ts',
    "query.get('theme') === 'dark'",
    "query.get('scheme') === 'dark'",
  ),
];

const BROWSER: readonly Plant[] = [
  unit(
    'A6',
    'src/data/fetchJson.test.ts',
    'src/data/fetchJson.ts',
    '{ fatal: true }',
    '{ fatal: true, ignoreBOM: true }',
  ),
  unit('A12', 'src/i18n/catalogue.test.ts', 'src/i18n/catalogue.ts', "Try again'", "'"),
  unit('D4', 'src/ui/trustedTypes.test.ts', 'src/ui/trustedTypes.ts', 'url.origin === location.origin &&', ''),
  unit('D9 H4', 'src/app/copy.test.ts', 'src/app/copy.ts', '  field.select();\n', ''),
  unit(
    'E7 E8',
    'src/state/tour.test.ts',
    'src/state/tour.ts',
    'Math.min(Math.max(0, passed || 0), LONGEST_TICK_MS)',
    'Math.max(0, passed || 0)',
  ),
  unit('E9', 'src/state/tour.test.ts', 'src/state/tour.ts', 'if (state.hidden || ms === 0)', 'if (ms === 0)'),
  unit(
    'F10',
    'scripts/site/embed-pages.test.ts',
    'src/app/pages/TombstonePage.tsx',
    '<Link to={snapshot}>',
    '<Link to={from}>',
  ),
  unit('G7', 'src/ui/styles/tokens.test.ts', 'src/ui/styles/tokens.css', '--madder: #a4342f', '--madder: #1f4e79'),
  unit(
    'H5',
    'src/maps/stage/stage.test.ts',
    'src/maps/stage/fade.ts',
    '[fit + COUNTRY_GONE, 0]',
    '[fit + COUNTRY_GONE * 4, 0]',
  ),
  unit('D7', 'src/maps/kit/pixelRatio.test.ts', 'src/maps/kit/pixelRatio.ts', '    listen();\n  };', '  };'),
  unit('I1', 'scripts/house/packages.test.ts', 'scripts/house/licences.ts', "  'esbuild',\n", ''),
  unit('I2', 'scripts/house/packages.test.ts', 'package.json', '"d3": "7.9.2"', '"d3": "7.9.1"'),
  unit(
    'I3',
    'scripts/release/pack.test.ts',
    'scripts/release/pack.ts',
    'octal(0, 12), 100)',
    'octal(Math.floor(Math.random() * 1e9), 12), 100)',
  ),
  unit('I4', 'scripts/house/packages.test.ts', 'scripts/house/licences.ts', "  'BSD-3-Clause',\n", ''),
];

const STEP = ['e2e/faults/transport.spec.ts'];
const PAGE = ['e2e/faults/browser.spec.ts'];
const MAPS = ['e2e/maps.spec.ts'];
const HOSTS = ['e2e/hosts.spec.ts'];
const OFFLINE = ['e2e/offline.spec.ts'];

const seenIn = (cases: string, tests: readonly string[], file: string, find: string, put: string): Plant => ({
  cases: cases.split(' '),
  file,
  find,
  put,
  tests,
});

/** Bugs that only a browser shows. One build has all of them that are asked for: none hides another. */
const BUILT: readonly Plant[] = [
  seenIn('A2', STEP, 'src/data/retry.ts', 'MOST_TRIES = 4', 'MOST_TRIES = 2'),
  seenIn(
    'A1 A3 A4 A5 A8 A11 E1',
    STEP,
    'src/app/onward.tsx',
    'open: () => window.location.assign(url)',
    'open: () => undefined',
  ),
  seenIn('A9', STEP, 'src/app/onward.tsx', "arrival === 'stayed' ? { step, stuck: true } : undefined", 'undefined'),
  seenIn(
    'C9',
    ['e2e/faults/address.spec.ts'],
    'src/app/App.tsx',
    '{ ...parseSelection(window.location.search), ...next }));',
    '{ ...parseSelection(window.location.search), ...next }), { replace: true });',
  ),
  seenIn('D2', MAPS, 'src/maps/kit/basemap.ts', '    events.onBlank();\n', ''),
  seenIn('D3', MAPS, 'src/maps/kit/basemap.ts', "  limit.set('timeout', DRAW_TIMEOUT_MS);\n  map.on", '  map.on'),
  seenIn(
    'D5',
    PAGE,
    'src/app/frame.ts',
    '  wireMenus(doc);',
    "  wireMenus(doc);\n  if (localStorage.getItem('planted')) return;",
  ),
  seenIn(
    'E6',
    PAGE,
    'src/app/frame.ts',
    '  wireScheme(doc);',
    "  wireScheme(doc);\n  window.addEventListener('unload', () => undefined);",
  ),
  seenIn(
    'H4',
    PAGE,
    'src/app/frame.ts',
    '  wireSearchKey(doc);',
    '  wireSearchKey(doc);\n  void crypto.subtle.digest;',
  ),
  seenIn('G4', PAGE, 'src/ui/styles/base.css', 'body {\n', 'body {\n  min-width: 330px;\n'),
  seenIn('F1', HOSTS, 'scripts/site/headers.ts', "  'Access-Control-Allow-Origin': '*',\n", ''),
  seenIn('F6', HOSTS, 'src/app/embed/host.ts', 'frame.style.height =', 'frame.style.minHeight ='),
  seenIn(
    'A10',
    STEP,
    'src/data/fetchJson.ts',
    '  signal?.throwIfAborted();\n',
    "  signal?.throwIfAborted();\n  if (!navigator.onLine) throw new DataError('unreachable', url, 'offline');\n",
  ),
  seenIn(
    'D1',
    MAPS,
    'src/maps/regions/LiveMap.tsx',
    "if (failure === 'webgl') return words.noWebgl;",
    "if (failure === 'webgl') return '';",
  ),
  seenIn(
    'D8',
    PAGE,
    'src/app/App.tsx',
    '<OnwardNotice lang={link.lang}',
    "{link.id === 'shandong-bases' ? link.lang : null}\n        <OnwardNotice lang={link.lang}",
  ),
  seenIn('E3', OFFLINE, 'src/app/worker/sums.ts', 'return kept === found ?', 'return kept !== null ?'),
  // What many a site does with a new worker: every tab is opened anew at once, whatever is done in it.
  seenIn(
    'E5',
    OFFLINE,
    'src/app/screen/update.ts',
    '  const registration = await registerWorker(root, WALL_SCOPE);\n',
    "  const registration = await registerWorker(root, WALL_SCOPE);\n  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());\n",
  ),
  seenIn('E4', OFFLINE, 'src/app/worker/off-entry.ts', '  await forget();\n', ''),
  seenIn(
    'E10',
    ['e2e/soak.spec.ts'],
    'src/app/screen/Wall.tsx',
    '    if (stop) onStop(stop, index);\n',
    "    if (stop) onStop(stop, index);\n    window.addEventListener('resize', () => stop);\n",
  ),
  seenIn(
    'F3',
    HOSTS,
    'src/app/embed-entry.ts',
    'applyLook(document,',
    "localStorage.getItem('planted');\napplyLook(document,",
  ),
  seenIn('F4', HOSTS, 'src/app/embed/report.ts', 'new ResizeObserver(', 'new (class { observe() {} })('),
  seenIn('G8', ['e2e/tasks.spec.ts'], 'src/ui/styles/print.css', '    max-width: 132mm;', '    min-height: 360mm;'),
];

const ofBuild =
  (tests: readonly string[], only?: string) =>
  (cases: string, file: string, find: string, put: string): Plant => ({
    cases: cases.split(' '),
    file: `dist/${file}`,
    find,
    put,
    tests,
    ...(only ? { only } : {}),
  });
const EVERY = ['e2e/every-page.spec.ts'];
const WALL = ['e2e/wall.spec.ts'];
const TARGETS = 'en/shandong-targets/index.html';
const SITE_CSS = 'assets/siteRoot-*.css';
const WALL_JS = 'assets/screen-entry-*.js';
/** A rule for all pages, where one stands that is there in any case. */
const RULE = 'body{margin:0}';
const PICTURE = '<div class="picture"';

/** Bugs put into what was built, by words that no build renames: none waits for a build, each stands alone. */
const IN_BUILD: readonly Plant[] = [
  // Scripts that a page waits for.
  ofBuild(STEP)('A7', 'zh/shandong-targets/index.html', '<script type="module" crossorigin', '<script crossorigin'),
  // A picture that only scripts show.
  ofBuild(STEP)('A13', SITE_CSS, RULE, `${RULE}html:not(:has([data-ready=live])) .picture{visibility:hidden}`),
  ofBuild(['e2e/view-pages.spec.ts'])('D6', '*/shandong-clusters/index.html', PICTURE, '<div hidden class="picture"'),
  ofBuild(HOSTS)('F2 F8', 'embed/en/shandong-clusters/index.html', PICTURE, '<div hidden class="picture"'),
  ofBuild(['e2e/links.spec.ts'])('C11', 'en/method/index.html', 'href="../../', 'href="/'),
  // A page that tries to heal itself.
  ofBuild(PAGE)('E2', TARGETS, '<head>', '<head><meta http-equiv="refresh" content="1">'),
  ofBuild(HOSTS)('F5', 'embed/*/*/index.html', '<main', '<canvas width="9" height="9"></canvas><main'),
  ofBuild(HOSTS)('F7', 'embed.js', 'find(({contentWindow:e})=>e===t)', 'find(()=>!0)'),
  ofBuild(HOSTS)(
    'F9',
    'embed.js',
    's=()=>[...n.getElementsByTagName(`iframe`)]',
    's=(e=>()=>e)([...n.getElementsByTagName(`iframe`)])',
  ),
  ofBuild(EVERY, 'en/shandong-targets')('G1', SITE_CSS, '--ink-2:#5b544b', '--ink-2:#b5aea5'),
  ofBuild(['e2e/selection.spec.ts', 'e2e/keyboard.spec.ts'])(
    'G2',
    'assets/marks-*.js',
    'ArrowRight:[1,0]',
    'ArrowRigth:[1,0]',
  ),
  ofBuild(WALL)('G2', WALL_JS, 'ArrowRight:', 'ArrowRigth:'),
  ofBuild([...EVERY, ...PAGE])(
    'G3',
    SITE_CSS,
    RULE,
    `${RULE}.site-head{position:fixed!important;inset:auto 0 0;z-index:99;height:9rem;background:#fff}`,
  ),
  ofBuild([...EVERY, ...PAGE])('G5', SITE_CSS, RULE, `${RULE}.view-head h1{height:2.9rem;overflow:hidden}`),
  ofBuild([...EVERY, ...PAGE])(
    'G6',
    SITE_CSS,
    '@media (prefers-reduced-motion:reduce){*',
    '@media (prefers-reduced-motion:no-preference){*',
  ),
  ofBuild(['e2e/figures.spec.ts'], 'en: pictures')(
    'G9',
    TARGETS,
    '<td>&gt; 12 enterprises</td>',
    '<td>&gt; 120 enterprises</td>',
  ),
  ofBuild(EVERY, 'without script')('G9', TARGETS, '<tbody><tr', '<tbody hidden><tr'),
  ofBuild(WALL)('G10', WALL_JS, 'className:`wall-kicker`', 'className:`wall-kicker`,"aria-live":`polite`'),
  ofBuild(WALL, '1920')('H1', 'assets/screen-entry-*.css', '.wall-note{', '.wall-note{font-size:10px!important;'),
  ofBuild(WALL)('H2', WALL_JS, 'addEventListener(`resize`', 'addEventListener(`resized`'),
  ofBuild(WALL)('H6', WALL_JS, '({type:`touch`})', '({type:`hide`,hidden:!1})'),
];

/** Bugs in what watches the pages while tests go on. */
const WATCH: readonly Plant[] = [
  seenIn('H3', ['e2e/support/watch.spec.ts'], 'e2e/support/watch.ts', "kind: 'origin', text", "kind: 'request', text"),
  seenIn(
    'C11',
    ['e2e/faults/address.spec.ts'],
    'scripts/house/serve.ts',
    'if (isFolder(root, inside)) return',
    'if (false) return',
  ),
];

export const PLANTS: readonly Plant[] = [...DATA, ...ADDRESS, ...BROWSER, ...BUILT, ...IN_BUILD, ...WATCH];

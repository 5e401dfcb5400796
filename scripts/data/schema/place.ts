import { z } from 'zod';
import { type GeometryRef, type LonLat, PLACE_LEVELS, type Place } from '../../../src/domain/place';
import type { Plan } from '../../../src/domain/plan';
import { adcode, id, partialDate } from './forms';
import { localText, patterned, text } from './strings';

const lonLat = z
  .tuple([z.number(), z.number()])
  .meta({ description: 'WGS-84 [longitude, latitude] in degrees, in this order' }) satisfies z.ZodType<LonLat>;

const geometryRef = z.strictObject({
  file: id('a file of public/data/geo, without its ending'),
  object: id('an object of that file: provinces, prefectures, counties, districts'),
  id: adcode,
}) satisfies z.ZodType<GeometryRef>;

/** An entry of the gazetteer. */
export const place = z.strictObject({
  id: id('a place'),
  name: localText(80, 'Full name: 烟台市 / Yantai'),
  short: localText(40, 'For a label on a map: 烟台'),
  level: z.enum(PLACE_LEVELS),
  adcode: adcode.optional(),
  parent: id('the place that this lies in').optional(),
  parentStatus: z.enum(['stated', 'inferred']).optional(),
  point: lonLat.optional(),
  pointSource: text(200, 'Who gives the point').optional(),
  geometry: geometryRef.optional(),
  note: localText(600, 'Our remark, e.g. why the place has neither outline nor point').optional(),
}) satisfies z.ZodType<Place>;

const prefix = patterned({
  rule: 'bad-prefix',
  pattern: /^[a-z][a-z0-9]{0,11}$/,
  what: 'a prefix for the ids of a plan (lower-case letters and digits, no hyphen)',
  fix: 'use a short prefix, e.g. "sd"; every claim id of the plan starts with it and a hyphen',
});

/** What one plan is. */
export const plan = z.strictObject({
  id: id('a plan; the name of its folder'),
  prefix,
  title: localText(200, 'Title of the plan'),
  short: localText(60, 'For a chip or an axis'),
  place: id('the place that it governs'),
  issuer: localText(200, 'Who issued it'),
  period: z.strictObject({ from: partialDate, to: partialDate.optional() }),
  dye: z.enum(['indigo', 'madder', 'malachite', 'gardenia', 'walnut']),
  sources: z.array(id('a source')).min(1).meta({ description: 'Ids of sources, the one that stands first' }),
  note: localText(1000, 'Our remark on the plan').optional(),
}) satisfies z.ZodType<Plan>;

import { z } from 'zod';
import type { Tour, TourStop } from '../../../src/domain/tour';
import { id } from './forms';
import { localText } from './strings';

const stop = z
  .strictObject({
    view: id('a view: the name of its folder'),
    select: id('the place or claim that is selected there').optional(),
    headline: localText(160, "In place of the view's own finding, which is computed").optional(),
    note: localText(300, 'One sentence: why to stop here').optional(),
    number: id('the claim whose quantity is the number of this stop').optional(),
    dwell: z.number().int().min(5).max(600).meta({ description: 'Seconds that a wall stays here' }).optional(),
  })
  .meta({ id: 'stop', description: 'A view as a link would open it' }) satisfies z.ZodType<TourStop>;

/** Views in an order that tells something. */
export const tour = z.strictObject({
  id: id('a tour'),
  title: localText(120, 'Title of the tour'),
  stops: z.array(stop).min(1),
}) satisfies z.ZodType<Tour>;

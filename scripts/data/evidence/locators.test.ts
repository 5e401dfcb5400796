import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIXTURE_DOCUMENTS } from '../fixtures/fixture';
import { locate, paragraphsOf, placesOf } from './locators';

const read = (file: string) => readFileSync(join(FIXTURE_DOCUMENTS, file), 'utf8');
const fullText = paragraphsOf(read('yunjin-full-text.txt'), true);
const report = paragraphsOf(read('yunjin-report.txt'), false);

describe('locators of a full text', () => {
  test.each([
    ['导语¶1', '云锦市发布织造业行动计划'],
    ['标题', '云锦市织造业行动计划'],
    ['前言', '织造业是云锦市的老行当'],
    ['一', '一、发展目标'],
    ['一¶1', '到2033年'],
    ['二(一)', '(一)实施织机更新工程。'],
    ['二(一)1', '1.更新织机。'],
    ['二(二)3', '3.培养织工。'],
    ['附则', '本行动计划自发布之日起实施'],
  ])('%s leads to %s', (locator, start) => {
    expect(locate(fullText, locator)?.startsWith(start)).toBe(true);
  });

  test('full-width brackets lead to the same place', () => {
    expect(locate(fullText, '二\uFF08二\uFF093')).toBe(locate(fullText, '二(二)3'));
  });

  test('a section holds all that is under it, and no more', () => {
    expect(locate(fullText, '二(一)')).toContain('修复老机');
    expect(locate(fullText, '二(一)')).not.toContain('培养织工');
    expect(locate(fullText, '二')).not.toContain('有效期');
  });

  test.each(['五', '二(三)', '二(一)3', '一¶2', '一¶0', '(一)', '1', '', 'page 3'])('%s leads nowhere', (locator) => {
    expect(locate(fullText, locator)).toBeUndefined();
  });
});

describe('locators of a report', () => {
  test('count the lines that are not empty, from 1', () => {
    expect(locate(report, '¶1')).toBe('Yunjin sets out its plan for the weaving trades');
    expect(locate(report, '¶4')).toContain('500,000 yuan');
    expect(locate(report, '¶5')).toBeUndefined();
    expect(locate(report, '¶0')).toBeUndefined();
  });
});

test('the way to a phrase is found', () => {
  expect(placesOf(fullText, '织锦能手')).toEqual(['二(二)3']);
  expect(placesOf(report, 'brocade base')).toEqual(['¶3']);
});

import { expect, test } from '@playwright/test';

// What all other browser tests take for granted of the browser and the machine.

test('draws WebGL 2, and gives the pixels back', async ({ page }) => {
  const pixel = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    if (!gl) return undefined;
    gl.clearColor(1, 0, 0, 1);
    gl.clear(gl.COLOR_BUFFER_BIT);
    const read = new Uint8Array(4);
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, read);
    return [...read];
  });
  expect(pixel).toEqual([255, 0, 0, 255]);
});

test('draws Chinese as signs that differ, not as the same empty box', async ({ page }) => {
  const draw = async (text: string) => {
    await page.setContent(`<p style="font: 40px sans-serif">${text}</p>`);
    return (await page.locator('p').screenshot()).toString('base64');
  };
  const drawn = [await draw('山'), await draw('东'), await draw('纺')];
  expect(new Set(drawn).size).toBe(drawn.length);
});

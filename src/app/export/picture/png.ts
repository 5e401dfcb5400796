import { type Provenance, provenanceLines } from '../provenance';
import type { SvgFile } from './svgFile';

/** Dots for each px of the picture. */
const SCALE = 2;

async function drawn(text: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** A part of a PNG: length, kind, content, checksum. */
function chunk(kind: string, content: Uint8Array): Uint8Array {
  const out = new Uint8Array(content.length + 12);
  const view = new DataView(out.buffer);
  view.setUint32(0, content.length);
  out.set(new TextEncoder().encode(kind), 4);
  out.set(content, 8);
  view.setUint32(content.length + 8, crc(out.subarray(4, content.length + 8)));
  return out;
}

/** Where the parts of a PNG that tell about it may stand: after signature and header. */
const AFTER_HEADER = 8 + 25;
const BLANK = '\0';

/** The same PNG with what it is, its sources, licence and address as text in it (iTXt, UTF-8). */
function withText(png: Uint8Array, provenance: Provenance): Uint8Array {
  const { title, licence, permalink } = provenance;
  const lines = provenanceLines(provenance, 'en').map(([label, text]) => `${label}: ${text}`);
  const entries = { Title: title, Description: lines.join('\n'), Copyright: licence, Source: permalink };
  const chunks = Object.entries(entries).map(([key, text]) =>
    chunk('iTXt', new TextEncoder().encode(key + BLANK.repeat(5) + text)),
  );
  const parts = [png.subarray(0, AFTER_HEADER), ...chunks, png.subarray(AFTER_HEADER)];
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Draws an SVG file as PNG at twice its size; rejects where the browser cannot. */
export async function pngFile({ text, width, height }: SvgFile, provenance: Provenance): Promise<Blob> {
  const image = await drawn(text);
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws no pictures');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('the picture is too large for this browser');
  const bytes = withText(new Uint8Array(await blob.arrayBuffer()), provenance);
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' });
}

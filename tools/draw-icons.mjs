/**
 * Draws the add-in's icons: three rising bars and the line of the target. `node tools/draw-icons.mjs` → assets/icon-N.png
 * Edges of bars lie on whole pixels at every size, so that 16 px stays sharp; curves are averaged from 8 × 8 samples.
 */
import { writeFileSync } from "node:fs";
import { deflateSync } from "node:zlib";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const SAMPLES = 8;
const GROUND = [11, 83, 105];
const BAR = [255, 255, 255];
const TARGET = [255, 196, 61];

for (const size of SIZES) {
  writeFileSync(new URL(`../assets/icon-${size}.png`, import.meta.url), png(size, draw(size)));
}

function draw(size) {
  const radius = size * 0.18;
  const pad = Math.round(size * 0.19);
  const gap = Math.max(1, Math.round(size * 0.06));
  const width = Math.floor((size - 2 * pad - 2 * gap) / 3);
  const left = Math.floor((size - 3 * width - 2 * gap) / 2);
  const floor = size - Math.round(size * 0.2);
  const lineTop = Math.round(size * 0.19);
  const lineHeight = Math.max(1, Math.round(size * 0.07));
  const room = floor - lineTop - lineHeight - Math.max(1, Math.round(size * 0.06));
  const bars = [0.4, 0.7, 1].map((share, index) => ({
    left: left + index * (width + gap),
    top: floor - Math.round(room * share),
  }));
  const lineLeft = left - Math.round(size * 0.04);
  const lineRight = left + 3 * width + 2 * gap + Math.round(size * 0.04);

  const colorAt = (x, y) => {
    if (!insideRounded(x, y, size, radius)) return null;
    if (y >= lineTop && y < lineTop + lineHeight && x >= lineLeft && x < lineRight) return TARGET;
    if (y < floor && bars.some((bar) => x >= bar.left && x < bar.left + width && y >= bar.top)) return BAR;
    return GROUND;
  };

  const pixels = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0];
      let hits = 0;
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
        const x = column + ((sample % SAMPLES) + 0.5) / SAMPLES;
        const y = row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
        const color = colorAt(x, y);
        if (color === null) continue;
        hits++;
        for (let part = 0; part < 3; part++) sum[part] += color[part];
      }
      const at = (row * size + column) * 4;
      for (let part = 0; part < 3; part++) pixels[at + part] = hits === 0 ? 0 : Math.round(sum[part] / hits);
      pixels[at + 3] = Math.round((255 * hits) / (SAMPLES * SAMPLES));
    }
  }
  return pixels;
}

function insideRounded(x, y, size, radius) {
  const dx = Math.max(radius - x, x - (size - radius), 0);
  const dy = Math.max(radius - y, y - (size - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

/** RGBA, 8 bits, no filter. */
function png(size, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row++) {
    pixels.copy(rows, row * (size * 4 + 1) + 1, row * size * 4, (row + 1) * size * 4);
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type, body) {
  const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Half-width and full-width forms as ASC, JIS and LENB of Japanese Excel see them (code page 932). */

const NARROW_KANA = "｡｢｣､･ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝﾞﾟ";
const WIDE_KANA =
  "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";
const VOICED = "ガギグゲゴザジズゼゾダヂヅデドバビブベボヴ";
const VOICELESS = "カキクケコサシスセソタチツテトハヒフヘホウ";
const HALF_VOICED = "パピプペポ";
const HALF_VOICELESS = "ハヒフヘホ";

const narrow = new Map<string, string>();
[...WIDE_KANA].forEach((wide, i) => narrow.set(wide, NARROW_KANA.charAt(i)));
[...VOICED].forEach((wide, i) => narrow.set(wide, `${narrow.get(VOICELESS.charAt(i)) ?? ""}ﾞ`));
[...HALF_VOICED].forEach((wide, i) => narrow.set(wide, `${narrow.get(HALF_VOICELESS.charAt(i)) ?? ""}ﾟ`));
for (let code = 0x21; code <= 0x7e; code++) narrow.set(String.fromCharCode(code + 0xfee0), String.fromCharCode(code));
narrow.set("　", " ");
narrow.set("￥", "\\");
narrow.set("’", "'");
narrow.set("”", '"');

const wide = new Map<string, string>([...narrow].map(([from, to]) => [to, from]));
wide.set("¥", "￥");

/** Full-width letters, digits, signs and katakana in half width, as ASC does. */
export function asNarrow(text: string): string {
  return [...text].map((ch) => narrow.get(ch) ?? ch).join("");
}

/** Half-width letters, digits, signs and katakana in full width, as JIS (DBCS) does. */
export function asWide(text: string): string {
  return text.replace(/[\s\S][ﾞﾟ]?/gu, (pair) => {
    const whole = wide.get(pair);
    return whole ?? [...pair].map((ch) => wide.get(ch) ?? ch).join("");
  });
}

/** Bytes in the Japanese code page: 1 for ASCII and half-width katakana, 2 for others. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const ch of text) bytes += ch <= "~" || /[¥｡-ﾟ]/.test(ch) ? 1 : 2;
  return bytes;
}

import { notationList } from "../draw/notationList";

/** One unit of the plan as a sheet may state it: other letters, or another size. cell figure × scale = figure of the plan. */
export interface UnitSpelling {
  readonly of: string;
  readonly text: string;
  readonly scale: number;
}

const same = (of: string, text: string): UnitSpelling => ({ of, text, scale: 1 });
const sized = (of: string, text: string, scale: number): UnitSpelling => ({ of, text, scale });

export const unitSpellings = notationList<UnitSpelling>("unit", [
  same("%", "％"), same("%", "%"), same("%", "割合(%)"), same("%", "割合（％）"),
  same("人", "名"), same("人", "人"), same("件", "件"), same("件", "件数"),
  same("回", "回"), same("回", "回"), same("本", "本"), same("本", "本"),
  same("団体", "団体"), same("団体", "団体"), same("事業所", "事業所"), same("事業所", "事業所"),
  same("千人", "千人"), same("千人", "千人"), sized("千人", "人", 0.001), sized("千人", "人", 0.001),
  sized("千人", "万人", 10), sized("千人", "名", 0.001),
  same("万円", "万円"), same("万円", "万円"), sized("万円", "千円", 0.1), sized("万円", "円", 0.0001),
  sized("万円", "円", 0.0001), sized("万円", "千円", 0.1), sized("万円", "百万円", 100), sized("万円", "百万円", 100),
  same("百万円", "百万円"), same("百万円", "百万円"), sized("百万円", "千円", 0.001), sized("百万円", "億円", 100),
  sized("百万円", "万円", 0.01), sized("百万円", "千円", 0.001), same("億円", "億円"), same("億円", "億円"),
  sized("億円", "百万円", 0.01), sized("億円", "百万円", 0.01), same("千円", "千円"), same("千円", "千円"),
  sized("千円", "円", 0.001), sized("千円", "円", 0.001),
  same("t-CO2", "ｔ-CO2"), same("t-CO2", "t-CO2"), same("t-CO2", "ｔ－ＣＯ２"), same("t-CO2", "t-CO₂"),
  sized("t-CO2", "千t-CO2", 1000), sized("t-CO2", "千t-CO2", 1000),
  same("箇所", "か所"), same("箇所", "カ所"), same("箇所", "ヶ所"), same("箇所", "箇所"),
  same("ha", "ｈａ"), same("ha", "ha"), same("世帯", "世帯"), same("世帯", "世帯"), same("円", "円"), same("円", "円"),
  sized("万人", "人", 0.0001), sized("万人", "千人", 0.1),
  same("g", "ｇ"), same("g", "g"), same("冊", "冊"), same("冊", "冊"),
  same("歳", "歳"), same("歳", "歳"), same("社", "社"), same("社", "社"),
  same("店", "店舗"), same("店", "店"), same("校", "校"), same("校", "校"),
  same("人泊", "人泊"), same("人泊", "人泊"), same("組", "組"), same("組", "組"), same("事業", "事業"), same("事業", "事業"),
]); // prettier-ignore

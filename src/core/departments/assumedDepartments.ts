/*
 * 仮の割当. The strategy paper names no 所管課, so this is an example of ours for trying the yearly round out, by what
 * the indicators are about. It is not the city's assignment; every sheet made from it says so.
 */
const kitamoto: Readonly<Record<string, string>> = {
  "G1-N1": "市長公室",
  "G1-N2": "政策推進課",
  "G1-K1": "都市計画課",
  "G1-K2": "都市計画課",
  "G1-K3": "産業観光課",
  "G2-N1": "子育て支援課",
  "G2-K1": "健康づくり課",
  "G2-K2": "保育課",
  "G2-K3": "学校教育課",
  "G2-K4": "健康づくり課",
  "G3-N1": "市民協働課",
  "G3-N2": "危機管理課",
  "G3-N3": "くらし安全課",
  "G3-N4": "くらし安全課",
  "G3-K1": "市民協働課",
  "G3-K2": "スポーツ振興課",
  "G3-K3": "スポーツ振興課",
  "G3-K4": "高齢介護課",
  "G3-K5": "障がい福祉課",
  "G3-K6": "危機管理課",
  "G3-K7": "危機管理課",
  "G4-N1": "産業観光課",
  "G4-K1": "農政課",
  "G4-K2": "産業観光課",
  "G4-K3": "産業観光課",
  "G4-K4": "産業観光課",
  "G4-K5": "人権推進課",
  "X1-N1": "市民協働課",
  "X1-K1": "生涯学習課",
  "X1-K2": "市民協働課",
  "X1-K3": "政策推進課",
  "X1-K4": "市民協働課",
  "X1-K5": "人権推進課",
  "X1-K6": "障がい福祉課",
  "X2-N1": "デジタル推進課",
  "X2-N2": "環境課",
  "X2-K1": "環境課",
  "X2-K2": "市民課",
  "X2-K3": "デジタル推進課",
  "X2-K4": "デジタル推進課",
};

/** 仮の割当 by strategy id: indicator id → 課名. */
export const assumedDepartments: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "kitamoto-2": kitamoto,
};

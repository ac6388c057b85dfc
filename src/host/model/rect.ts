/** A block of cells: zero-based rows and columns, both ends within it. */
export interface Rect {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { ":focus-visible": { outlineStyle: "auto" } },
});

interface ShortListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  readonly render: (item: Item) => ReactNode;
  readonly label: string;
  /** So many at first; the rest on request. */
  readonly limit: number;
}

/** A list whose tail opens on request; the focus then goes to the first item that is new. */
export function ShortList<Item>({ items, keyOf, render, label, limit }: ShortListProps<Item>) {
  const styles = useStyles();
  const [whole, setWhole] = useState(false);
  const firstNew = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (whole) firstNew.current?.focus();
  }, [whole]);
  const shown = whole ? items : items.slice(0, limit);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {shown.map((item, index) => (
          <li
            key={keyOf(item, index)}
            className={styles.item}
            {...(index === limit && whole ? { ref: firstNew, tabIndex: -1 } : {})}
          >
            {render(item)}
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Button onClick={() => setWhole(true)}>{`残りの${items.length - shown.length}件を表示`}</Button>
      )}
    </>
  );
}

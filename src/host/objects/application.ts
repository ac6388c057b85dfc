import { recalculate } from "../model/recalculate";
import { objectClass } from "../protocol/objectClass";
import { oneOf } from "./argument";
import type { Book } from "./book";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

const numberFormatInfoClass = objectClass<Book>("NumberFormatInfo", {
  scalars: {
    NumberDecimalSeparator: { get: () => "." },
    NumberGroupSeparator: { get: () => "," },
  },
});

const datetimeFormatInfoClass = objectClass<Book>("DatetimeFormatInfo", {
  scalars: {
    DateSeparator: { get: () => "/" },
    LongDatePattern: { get: () => "yyyy年M月d日" },
    ShortDatePattern: { get: () => "yyyy/MM/dd" },
    TimeSeparator: { get: () => ":" },
    LongTimePattern: { get: () => "H:mm:ss" },
  },
});

/** Excel.CultureInfo of a Japanese Excel. */
const cultureInfoClass = objectClass<Book>("CultureInfo", {
  scalars: { Name: { get: () => "ja-JP" } },
  links: {
    NumberFormat: (book) => numberFormatInfoClass.of(book),
    DatetimeFormat: (book) => datetimeFormatInfoClass.of(book),
  },
});

/** Excel.Application. */
export const applicationClass = objectClass<Book>("Application", {
  scalars: {
    CalculationMode: {
      get: (book) => book.model.calculationMode,
      set: (book, value) => void (book.model.calculationMode = oneOf(value, modes)),
    },
    CalculationEngineVersion: { get: () => 191029 },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  links: { CultureInfo: (book) => cultureInfoClass.of(book) },
  methods: {
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: (book) => {
      book.calculationSuspended = true;
      return null;
    },
  },
  edits: {
    Calculate: (book, [type]) => {
      recalculate(book.model, { full: oneOf(type, ["Recalculate", "Full", "FullRebuild"]) !== "Recalculate" });
      return null;
    },
  },
});

/** Fiscal years with a column in every workbook of the parity tests; the plan goes from 2021 to 2025. */
export const PARITY_YEARS: readonly number[] = [2021, 2022, 2023, 2024, 2025, 2026];

import { configure } from "@testing-library/react";

/** A slow machine is no failure: what a test waits for may take its time. */
configure({ asyncUtilTimeout: 30_000 });

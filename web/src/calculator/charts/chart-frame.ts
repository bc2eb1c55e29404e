/** Where the parts of a line chart stand: its plot, scales and ticks, in pixels. */
import { scaleLinear } from "d3-scale";

export interface ChartSize {
  /** Of the whole picture, in pixels. */
  readonly width: number;
  /** Read from right to left, the first value stands at the right. */
  readonly direction: "ltr" | "rtl";
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Tick {
  readonly value: number;
  /** In pixels. */
  readonly at: number;
}

export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly direction: "ltr" | "rtl";
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** From values to pixels. */
  readonly place: (point: Point) => Point;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
}

const HEIGHT = 240;
const MARGIN = { axis: 64, other: 16, top: 28, bottom: 28 };
const PIXELS_PER_TICK = 72;

/** A frame that holds `points`, and the line at which y is 0. */
export function createChartFrame(
  points: readonly Point[],
  { width, direction }: ChartSize,
): ChartFrame {
  const isLeft = direction === "ltr";
  const plot = {
    left: isLeft ? MARGIN.axis : MARGIN.other,
    right: width - (isLeft ? MARGIN.other : MARGIN.axis),
    top: MARGIN.top,
    bottom: HEIGHT - MARGIN.bottom,
  };
  const range = isLeft ? [plot.left, plot.right] : [plot.right, plot.left];
  const x = scaleLinear(domainOf(points.map((point) => point.x)), range);
  const y = scaleLinear(domainOf([0, ...points.map((point) => point.y)]), [
    plot.bottom,
    plot.top,
  ]).nice(5);
  const count = Math.max(2, Math.floor((plot.right - plot.left) / PIXELS_PER_TICK));
  return {
    width,
    height: HEIGHT,
    direction,
    plot,
    place: (point) => ({ x: x(point.x), y: y(point.y) }),
    xTicks: x.ticks(count).map((value) => ({ value, at: x(value) })),
    yTicks: y.ticks(5).map((value) => ({ value, at: y(value) })),
  };
}

/** All values equal are given some room. */
function domainOf(values: readonly number[]): [number, number] {
  const least = Math.min(...values);
  const most = Math.max(...values);
  return least === most ? [least, least + 1] : [least, most];
}

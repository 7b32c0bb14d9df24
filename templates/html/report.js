// Runs in the report's page. Everything readable is in the page without it; this adds the charts, the search and the theme.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const all = (selector) => [...document.querySelectorAll(selector)];
  let charts = [];
  let isZooming = false;

  search();
  theme();
  copyButtons();
  draw();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
  addEventListener("resize", () => {
    for (const chart of charts)
      chart.setSize({ width: widthOf(chart.root.parentElement), height: chart.height });
  });

  function search() {
    const box = document.getElementById("search");
    const found = document.getElementById("found");
    const items = all("[data-find]").map((element) => ({ element, text: element.textContent.toLowerCase() }));
    box.addEventListener("input", () => {
      const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const { element, text } of items) {
        element.hidden = !words.every((word) => text.includes(word));
        if (!element.hidden) shown++;
      }
      for (const group of all("[data-group]"))
        group.hidden = !group.querySelector("[data-find]:not([hidden])");
      found.textContent = words.length === 0 ? "" : `${shown} of ${items.length}`;
    });
    addEventListener("keydown", (event) => {
      if (event.key === "/" && document.activeElement !== box) {
        event.preventDefault();
        box.focus();
      } else if (event.key === "Escape" && document.activeElement === box) {
        box.value = "";
        box.dispatchEvent(new Event("input"));
        box.blur();
      }
    });
  }

  function theme() {
    const button = document.getElementById("theme");
    button.addEventListener("click", () => {
      const root = document.documentElement;
      const isDark = root.dataset.theme
        ? root.dataset.theme === "dark"
        : matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = isDark ? "light" : "dark";
      button.setAttribute("aria-pressed", String(!isDark));
      draw();
    });
  }

  function copyButtons() {
    for (const button of all("button[data-copy]")) {
      button.addEventListener("click", async () => {
        const text = document.getElementById(button.dataset.copy).textContent;
        await navigator.clipboard.writeText(text);
        button.textContent = button.dataset.done;
      });
    }
  }

  function draw() {
    const ranges = charts.map((chart) => [chart.scales.x.min, chart.scales.x.max]);
    for (const chart of charts) chart.destroy();
    charts = [];
    const target = document.getElementById("lanes");
    if (target && data.lanes.length > 0) charts.push(lanesChart(target));
    for (const series of data.resources) {
      const element = document.getElementById(series.id);
      if (element) charts.push(resourceChart(element, series));
    }
    if (ranges[0]) zoom(ranges[0][0], ranges[0][1]);
  }

  // A canvas does not know light-dark(); an element's computed colour does.
  function colour(name) {
    const probe = document.getElementById("probe");
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  }

  function widthOf(element) {
    return Math.max(280, element.clientWidth);
  }

  function zoom(min, max) {
    if (isZooming) return;
    isZooming = true;
    for (const chart of charts) chart.setScale("x", { min, max });
    isZooming = false;
  }

  function full() {
    return [data.begin, data.end];
  }

  function options(element, height, rest) {
    return {
      width: widthOf(element),
      height,
      cursor: { sync: { key: "time" }, drag: { x: true, y: false } },
      scales: {
        x: { time: true, range: (_chart, min, max) => (min === max ? [min - 1, max + 1] : [min, max]) },
      },
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), "Etc/UTC"),
      hooks: { setScale: [(chart, key) => key === "x" && zoom(chart.scales.x.min, chart.scales.x.max)] },
      ...rest,
    };
  }

  function axes(rest) {
    const axis = {
      stroke: colour("--faint"),
      grid: { stroke: colour("--line"), width: 1 },
      ticks: { stroke: colour("--line") },
    };
    return [
      { ...axis, values: clock, space: 90 },
      { ...axis, ...rest },
    ];
  }

  // UTC, to the fineness that the distance of the ticks asks for.
  function clock(_chart, splits, _axis, _space, step) {
    return splits.map((seconds) => {
      const time = new Date(seconds * 1000).toISOString();
      if (step >= 86400) return time.slice(0, 10);
      return time.slice(11, step < 1 ? 23 : step < 60 ? 19 : 16);
    });
  }

  function lanesChart(element) {
    const lanes = data.lanes.map(({ name }) => name);
    const marks = {
      good: colour("--good"),
      bad: colour("--bad"),
      unsure: colour("--unsure"),
      faint: colour("--faint"),
    };
    const chart = new uPlot(
      options(element, 60 + lanes.length * 44, {
        legend: { show: false },
        scales: {
          x: { time: true, range: (_chart, min, max) => (min === max ? [min - 1, max + 1] : [min, max]) },
          y: { dir: -1, range: () => [-0.6, lanes.length - 0.4] },
        },
        axes: axes({
          size: 120,
          splits: () => lanes.map((_, index) => index),
          values: () => lanes.map((name) => (name.length > 16 ? `${name.slice(0, 15)}…` : name)),
        }),
        series: [{}, { paths: () => null, points: { show: false } }],
        hooks: {
          setScale: [(self, key) => key === "x" && zoom(self.scales.x.min, self.scales.x.max)],
          draw: [(self) => drawLanes(self, marks)],
        },
      }),
      [full(), [0, 0]],
      element,
    );
    zoomTools(element);
    hover(chart, element);
    return chart;
  }

  function drawLanes(chart, marks) {
    const { ctx } = chart;
    ctx.save();
    ctx.beginPath();
    ctx.rect(chart.bbox.left, chart.bbox.top, chart.bbox.width, chart.bbox.height);
    ctx.clip();
    data.lanes.forEach(({ spans, events }, lane) => {
      const middle = chart.valToPos(lane, "y", true);
      const half = (14 * devicePixelRatio) / 2;
      for (const { from, to, tone } of spans) {
        const left = chart.valToPos(from, "x", true);
        const width = Math.max(2 * devicePixelRatio, chart.valToPos(to, "x", true) - left);
        ctx.fillStyle = marks[tone];
        ctx.fillRect(left, middle - half, width, half * 2);
      }
      for (const { at, tone } of events) {
        const x = chart.valToPos(at, "x", true);
        ctx.fillStyle = marks[tone];
        ctx.beginPath();
        ctx.moveTo(x, middle + half);
        ctx.lineTo(x - half / 1.5, middle + half * 2.2);
        ctx.lineTo(x + half / 1.5, middle + half * 2.2);
        ctx.fill();
      }
    });
    ctx.restore();
  }

  // The words under the chart say what stands nearest to the pointer; they are read out, too.
  function hover(chart, element) {
    const label = document.getElementById("nearest");
    const points = data.lanes.flatMap(({ name, spans, events }) => [
      ...spans.map(({ from, to, label: text }) => ({ from, to, text: `${name}: ${text}` })),
      ...events.map(({ at, label: text }) => ({ from: at, to: at, text: `${name}: ${text}` })),
    ]);
    chart.over.addEventListener("mousemove", () => {
      const at = chart.posToVal(chart.cursor.left, "x");
      const near = (chart.scales.x.max - chart.scales.x.min) / 60;
      const found = points.filter(({ from, to }) => at >= from - near && at <= to + near);
      label.textContent = found
        .slice(0, 4)
        .map(({ text }) => text)
        .join("; ");
    });
    element.onkeydown = (event) => {
      const { min, max } = chart.scales.x;
      const step = (max - min) / 5;
      const moves = {
        ArrowLeft: [min - step, max - step],
        ArrowRight: [min + step, max + step],
        "+": [min + step, max - step],
        "-": [min - step, max + step],
        0: full(),
      };
      const move = moves[event.key];
      if (!move) return;
      event.preventDefault();
      zoom(...move);
    };
  }

  function zoomTools() {
    const by = (id, change) => {
      const button = document.getElementById(id);
      button.onclick = () => {
        const { min, max } = charts[0].scales.x;
        zoom(...change(min, max, (max - min) / 4));
      };
    };
    by("zoom-in", (min, max, step) => [min + step, max - step]);
    by("zoom-out", (min, max, step) => [min - step * 2, max + step * 2]);
    by("zoom-all", full);
  }

  function resourceChart(element, { label, unit, times, values, limit }) {
    const series = [
      {},
      {
        label,
        stroke: colour("--link"),
        width: 2,
        fill: colour("--link-fill"),
        points: { show: times.length < 80 },
      },
    ];
    const rows = [times, values];
    if (limit !== null) {
      series.push({
        label: data.words.limit,
        stroke: colour("--bad"),
        dash: [6, 4],
        points: { show: false },
      });
      rows.push(times.map(() => limit));
    }
    const say = (value) =>
      value === null || value === undefined
        ? "–"
        : unit === "bytes"
          ? `${(value / 1048576).toFixed(1)} MiB`
          : `${value} ${unit}`;
    for (const each of series.slice(1)) each.value = (_chart, value) => say(value);
    return new uPlot(
      options(element, 190, {
        axes: axes({ size: 90, values: (_chart, splits) => splits.map(say) }),
        series,
      }),
      rows,
      element,
    );
  }
})();

/// How a report looks: one column that prints well, light or dark as the reader has it.
enum ReportStyle {
    static let css = """
        :root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --line: #d8dee4; \
        --paper: #ffffff; --bar: #2f6fde; --pale: #9dbcf5; --warn: #b35900; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9aa4af; \
        --line: #3a424b; --paper: #14181d; --bar: #5b93f0; --pale: #2f4a7a; --warn: #f0a04b; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.5rem 4rem; background: var(--paper); \
        color: var(--ink); font: 16px/1.45 system-ui, sans-serif; }
        h1 { font-size: 1.6rem; margin: 0 0 .25rem; } h2 { font-size: 1.15rem; margin: 2.25rem 0 .25rem; }
        p, small { color: var(--soft); margin: 0 0 .75rem; font-size: .95rem; }
        p.note { color: var(--warn); }
        ul.figures { list-style: none; display: grid; gap: .75rem; padding: 0; margin: 1.5rem 0 0; \
        grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); }
        ul.figures li { border: 1px solid var(--line); border-radius: .75rem; padding: .8rem 1rem; }
        ul.figures strong { display: block; font-size: 1.5rem; }
        ul.figures span { color: var(--soft); font-size: .9rem; }
        .pair { display: grid; gap: 0 2.5rem; grid-template-columns: repeat(auto-fit, minmax(24rem, 1fr)); }
        section { break-inside: avoid; }
        svg { width: 100%; height: auto; display: block; font: 12px system-ui, sans-serif; }
        svg text { fill: var(--ink); } svg .soft { fill: var(--soft); } svg .warn { fill: var(--warn); }
        svg .bar { fill: var(--bar); } svg .pale { fill: var(--pale); }
        svg .box { fill: var(--paper); stroke: var(--line); }
        svg .way { fill: none; stroke: var(--bar); stroke-opacity: .55; stroke-linecap: butt; }
        table { border-collapse: collapse; width: 100%; font-size: .95rem; }
        th, td { text-align: left; padding: .4rem .5rem; border-bottom: 1px solid var(--line); \
        vertical-align: top; overflow-wrap: anywhere; }
        th { color: var(--soft); font-weight: 500; } td.count, th.count { text-align: right; }
        code { font: .9em ui-monospace, monospace; }
        @media print { body { padding: 0; max-width: none; } }

        """
}

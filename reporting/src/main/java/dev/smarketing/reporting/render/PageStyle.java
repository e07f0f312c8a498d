package dev.smarketing.reporting.render;

/** The style sheet of a page. */
final class PageStyle {

    static final String TEXT = Palette.properties(":root") + Palette.PICTURES + """

            *{box-sizing:border-box}
            body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
            main{max-width:80rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,3rem) 4rem}
            h1,h2,p,li,figcaption,summary{overflow-wrap:anywhere}
            h1{font-size:1.75rem;line-height:1.2;margin:.5rem 0 1.5rem}
            h2{font-size:1.2rem;line-height:1.3;margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--rule)}
            p,ul{max-width:70ch}
            li{margin:.25rem 0}
            .frame,pre{overflow-x:auto;max-width:100%}
            .frame{margin-bottom:1.25rem;background:\
            linear-gradient(to left,var(--ground) 40%,transparent) right/2.5rem 100% no-repeat local,\
            linear-gradient(to left,var(--rule),transparent) right/1rem 100% no-repeat scroll}
            .frame:focus-visible,pre:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
            pre{background:var(--panel);padding:1rem;border-radius:.4rem;font:.85rem/1.45 ui-monospace,monospace}
            table{border-collapse:collapse;font-size:.9rem;font-variant-numeric:tabular-nums}
            th,td{padding:.4rem .7rem;text-align:start;vertical-align:top;border-bottom:1px solid var(--rule);max-width:26rem}
            td,tbody th{overflow-wrap:break-word}td{white-space:nowrap}td.p,td.x{white-space:normal}
            thead td{border-bottom:2px solid var(--rule)}thead th{color:var(--muted);font-weight:600;vertical-align:bottom;border-bottom:2px solid var(--rule)}
            thead th.n{white-space:normal}
            tbody th{font-weight:600;min-width:7rem}
            th:first-child{position:sticky;left:0;background:var(--ground);max-width:min(14rem,40vw)}
            .n{text-align:end;white-space:nowrap}
            .d{white-space:nowrap}
            .x{text-align:end}td.x:not(:empty){min-width:8.5rem}
            .a{color:var(--muted)}
            td.p{min-width:10.5rem}
            .wide{font-size:.8rem}.wide th,.wide td{padding:.3rem .45rem}
            td.g,th.g{background:var(--good-ground);color:var(--good)}
            td.w,th.w{background:var(--warning-ground);color:var(--warning);font-weight:600}
            td.b,th.b{background:var(--bad-ground);color:var(--bad);font-weight:600}
            svg.s{width:120px;height:22px;display:block;overflow:visible}
            figure{display:inline-block;vertical-align:top;margin:1.25rem 0 2rem;padding-inline-end:min(2rem,4vw);width:min(100%,35rem)}
            figure>svg{width:100%;height:auto;display:block}
            figcaption{font-weight:600;margin-bottom:.5rem}
            summary{color:var(--muted);cursor:pointer;font-size:.9rem;padding:.4rem 0}
            @media (max-width:30rem){figure{padding:0}figure>svg{width:calc(100% + 1.5rem);margin-inline:-.75rem}}
            @media print{@page{size:landscape;margin:12mm}body{font-size:10pt}main{max-width:none;padding:0}\
            .frame,pre{overflow:visible}.frame{background:none}td.p,td.x:not(:empty){min-width:0}th,td{padding:.15rem .35rem}table{font-size:8pt}thead{display:table-header-group}\
            tbody th{min-width:0}.wide{font-size:7pt}.wide th,.wide td{padding:.1rem .12rem}.wide td.n{white-space:normal}\
            tr,figure{break-inside:avoid}h2{break-after:avoid}details{display:none}\
            *{-webkit-print-color-adjust:exact;print-color-adjust:exact}}""";

    private PageStyle() {}
}

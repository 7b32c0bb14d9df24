"use strict";
exports.id = 964;
exports.ids = [964];
exports.modules = {

/***/ 3964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  htmlPage: () => (/* binding */ htmlPage),
  pageFrame: () => (/* binding */ pageFrame)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(5217);
// EXTERNAL MODULE: ./build/model/reference-hosts.js
var reference_hosts = __webpack_require__(5197);
;// CONCATENATED MODULE: ./build/report/generated/html-assets.js
const htmlAssets = {
    "style": ".uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, \"Noto Sans\", sans-serif, \"Apple Color Emoji\", \"Segoe UI Emoji\", \"Segoe UI Symbol\", \"Noto Color Emoji\";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: \":\";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline \"background\" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}\n:root {\n  color-scheme: light dark;\n  --page: light-dark(#ffffff, #0d1117);\n  --panel: light-dark(#f6f8fa, #151b23);\n  --line: light-dark(#d1d9e0, #3d444d);\n  --text: light-dark(#1f2328, #f0f6fc);\n  --faint: light-dark(#59636e, #9198a1);\n  --link: light-dark(#0969da, #4493f8);\n  --link-fill: light-dark(#0969da22, #4493f822);\n  --good: light-dark(#1a7f37, #3fb950);\n  --bad: light-dark(#cf222e, #f85149);\n  --unsure: light-dark(#9a6700, #d29922);\n  --mark: light-dark(#fff8c5, #392b00);\n}\n:root[data-theme=\"light\"] {\n  color-scheme: light;\n}\n:root[data-theme=\"dark\"] {\n  color-scheme: dark;\n}\n* {\n  box-sizing: border-box;\n}\nbody {\n  margin: 0 auto;\n  padding: 0 1.5rem 4rem;\n  max-width: 68rem;\n  background: var(--page);\n  color: var(--text);\n  font:\n    1rem / 1.55 system-ui,\n    -apple-system,\n    \"Segoe UI\",\n    sans-serif;\n}\na {\n  color: var(--link);\n}\n:focus-visible {\n  outline: 2px solid var(--link);\n  outline-offset: 2px;\n  border-radius: 4px;\n}\n.skip {\n  position: absolute;\n  left: -999px;\n}\n.skip:focus {\n  left: 1rem;\n  top: 0.5rem;\n  background: var(--panel);\n  padding: 0.5rem;\n  z-index: 3;\n}\ncode,\npre {\n  font:\n    0.86em / 1.5 ui-monospace,\n    SFMono-Regular,\n    Menlo,\n    Consolas,\n    monospace;\n}\ncode {\n  background: var(--panel);\n  border-radius: 4px;\n  padding: 0.1em 0.35em;\n  overflow-wrap: anywhere;\n}\npre {\n  background: var(--panel);\n  border: 1px solid var(--line);\n  border-radius: 6px;\n  padding: 0.7rem 0.9rem;\n  white-space: pre-wrap;\n  overflow-wrap: anywhere;\n  margin: 0.5rem 0;\n}\npre code {\n  background: none;\n  padding: 0;\n}\n\n.part:not(:has(.chart), .open),\n.part [data-group]:not(.scroll, .open) {\n  content-visibility: auto;\n  contain-intrinsic-size: auto 500px;\n}\n.part {\n  margin: 0 -6px;\n  padding: 0 6px;\n}\nheader.bar {\n  position: sticky;\n  top: 0;\n  z-index: 2;\n  display: flex;\n  gap: 0.75rem;\n  align-items: center;\n  flex-wrap: wrap;\n  padding: 0.7rem 0;\n  background: var(--page);\n  border-bottom: 1px solid var(--line);\n}\nheader.bar [role=\"search\"] {\n  display: flex;\n  gap: 0.6rem;\n  align-items: center;\n  flex: 1 1 14rem;\n  min-width: 0;\n  justify-content: flex-end;\n}\n#found {\n  order: -1;\n}\ninput[type=\"search\"] {\n  font: inherit;\n  color: inherit;\n  background: var(--panel);\n  border: 1px solid var(--line);\n  border-radius: 6px;\n  padding: 0.3rem 0.7rem;\n  flex: 0 1 18rem;\n  min-width: 0;\n}\nbutton {\n  font: inherit;\n  font-size: 0.875rem;\n  color: inherit;\n  background: var(--panel);\n  border: 1px solid var(--line);\n  border-radius: 6px;\n  padding: 0.3rem 0.7rem;\n  cursor: pointer;\n}\nbutton:hover {\n  border-color: var(--faint);\n}\nnav ul {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.2rem 1.1rem;\n  list-style: none;\n  padding: 0;\n  margin: 0.8rem 0 0;\n  font-size: 0.9rem;\n}\nh1 {\n  font-size: 1.65rem;\n  line-height: 1.25;\n  margin: 1.2rem 0 0.4rem;\n  text-wrap: balance;\n}\nh2 {\n  font-size: 1.2rem;\n  margin: 1.6rem 0 0.7rem;\n  padding-bottom: 0.3rem;\n  border-bottom: 1px solid var(--line);\n  scroll-margin-top: 4rem;\n}\nh3 {\n  font-size: 1rem;\n  margin: 1.4rem 0 0.4rem;\n}\n.status {\n  display: inline-block;\n  font-size: 0.8rem;\n  font-weight: 600;\n  border: 1px solid currentColor;\n  border-radius: 2rem;\n  padding: 0.05rem 0.7rem;\n}\n.status.known,\n.status.ambiguous,\n.status.unknown {\n  color: var(--bad);\n}\n.status.healthy {\n  color: var(--good);\n}\n.status.empty,\n.status.unreadable {\n  color: var(--unsure);\n}\n.lead {\n  color: var(--faint);\n  margin: 0.2rem 0 1rem;\n}\ndl.screen {\n  display: grid;\n  grid-template-columns: 11rem 1fr;\n  gap: 0.55rem 1rem;\n  margin: 1rem 0;\n}\ndl.screen dt {\n  font-weight: 600;\n}\ndl.screen dd {\n  margin: 0;\n}\n.alert {\n  border-left: 4px solid var(--bad);\n  background: var(--panel);\n  padding: 0.6rem 1rem;\n  margin: 1rem 0;\n}\n.card {\n  background: var(--panel);\n  border: 1px solid var(--line);\n  border-radius: 8px;\n  padding: 0.2rem 1rem 0.6rem;\n  margin: 1rem 0;\n}\n.card pre {\n  background: var(--page);\n}\n.scroll {\n  overflow-x: auto;\n}\ntable {\n  border-collapse: collapse;\n  width: 100%;\n  font-size: 0.9rem;\n}\nth,\ntd {\n  text-align: left;\n  vertical-align: top;\n  padding: 0.4rem 0.7rem 0.4rem 0;\n  border-bottom: 1px solid var(--line);\n}\nth {\n  color: var(--faint);\n  font-weight: 600;\n}\ntd.number,\nth.number {\n  text-align: right;\n  white-space: nowrap;\n  font-variant-numeric: tabular-nums;\n}\ntd.time {\n  white-space: nowrap;\n  font-variant-numeric: tabular-nums;\n}\n.confirmed {\n  color: var(--bad);\n}\n.ruled-out {\n  color: var(--good);\n}\n.undecided {\n  color: var(--unsure);\n}\nol.evidence {\n  list-style: none;\n  padding: 0;\n  margin: 0;\n}\nol.evidence > li {\n  padding: 0.35rem 0;\n  border-bottom: 1px solid var(--line);\n  scroll-margin-top: 4.5rem;\n}\nol.evidence > li:target {\n  background: var(--mark);\n}\n.where {\n  color: var(--faint);\n  font-size: 0.875rem;\n}\n.name {\n  font-weight: 600;\n  display: inline-block;\n  min-width: 2.4rem;\n}\nol.evidence pre {\n  margin: 0.25rem 0;\n  padding: 0.35rem 0.7rem;\n}\nol.evidence pre.beside {\n  color: var(--faint);\n  background: none;\n  border-color: transparent;\n  padding-block: 0;\n}\n.beside span {\n  display: inline-block;\n  min-width: 3.5em;\n  padding-right: 0.8em;\n  text-align: right;\n  user-select: none;\n}\ntbody th {\n  color: inherit;\n  font-weight: inherit;\n}\n.nearest {\n  min-height: 1.3em;\n}\n.chart {\n  margin: 0.6rem 0;\n}\n.legend {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.2rem 1.2rem;\n  font-size: 0.85rem;\n  color: var(--faint);\n  list-style: none;\n  padding: 0;\n  margin: 0.3rem 0;\n}\n.legend i {\n  display: inline-block;\n  width: 1.1rem;\n  height: 0.55rem;\n  margin-right: 0.4rem;\n  border-radius: 2px;\n}\n.hint {\n  color: var(--faint);\n  font-size: 0.85rem;\n}\n.swatch-good {\n  background: var(--good);\n}\n.swatch-bad {\n  background: var(--bad);\n}\n.swatch-unsure {\n  background: var(--unsure);\n}\n.swatch-faint {\n  background: var(--faint);\n}\n::highlight(found) {\n  background: var(--mark);\n  color: var(--text);\n}\nfooter {\n  margin-top: 3rem;\n  color: var(--faint);\n  font-size: 0.85rem;\n}\n.u-legend {\n  font-size: 0.8rem;\n}\n.u-axis {\n  color: var(--faint);\n}\n@media (max-width: 44rem) {\n  dl.screen {\n    grid-template-columns: 1fr;\n    gap: 0.1rem;\n  }\n  dl.screen dd {\n    margin-bottom: 0.7rem;\n  }\n  body {\n    padding: 0 1rem 3rem;\n  }\n}\n@media (forced-colors: active) {\n  .legend i {\n    forced-color-adjust: none;\n  }\n}\n@media print {\n  \n  .u-legend .u-value,\n  .u-legend .u-series:first-child {\n    display: none;\n  }\n  .part:not(:has(.chart), .open),\n  .part [data-group]:not(.scroll, .open) {\n    content-visibility: visible;\n  }\n  .chart canvas {\n    max-width: 100%;\n  }\n  header.bar,\n  nav,\n  .tools,\n  .skip {\n    display: none;\n  }\n  :root {\n    font-size: 11px;\n  }\n  body {\n    max-width: none;\n  }\n  h2 {\n    break-after: avoid;\n  }\n  li,\n  tr {\n    break-inside: avoid;\n  }\n}\n",
    "library": "/*! https://github.com/leeoniya/uPlot (v1.6.32) */\nvar uPlot=function(){\"use strict\";const l=\"u-off\",e=\"u-label\",t=\"width\",n=\"height\",i=\"top\",o=\"bottom\",s=\"left\",r=\"right\",u=\"#000\",a=u+\"0\",f=\"mousemove\",c=\"mousedown\",h=\"mouseup\",d=\"mouseenter\",p=\"mouseleave\",m=\"dblclick\",g=\"change\",x=\"dppxchange\",w=\"--\",_=\"undefined\"!=typeof window,b=_?document:null,v=_?window:null,k=_?navigator:null;let y,M;function S(l,e){if(null!=e){let t=l.classList;!t.contains(e)&&t.add(e)}}function T(l,e){let t=l.classList;t.contains(e)&&t.remove(e)}function E(l,e,t){l.style[e]=t+\"px\"}function z(l,e,t,n){let i=b.createElement(l);return null!=e&&S(i,e),null!=t&&t.insertBefore(i,n),i}function D(l,e){return z(\"div\",l,e)}const P=new WeakMap;function A(e,t,n,i,o){let s=\"translate(\"+t+\"px,\"+n+\"px)\";s!=P.get(e)&&(e.style.transform=s,P.set(e,s),0>t||0>n||t>i||n>o?S(e,l):T(e,l))}const W=new WeakMap;function Y(l,e,t){let n=e+t;n!=W.get(l)&&(W.set(l,n),l.style.background=e,l.style.borderColor=t)}const C=new WeakMap;function H(l,e,t,n){let i=e+\"\"+t;i!=C.get(l)&&(C.set(l,i),l.style.height=t+\"px\",l.style.width=e+\"px\",l.style.marginLeft=n?-e/2+\"px\":0,l.style.marginTop=n?-t/2+\"px\":0)}const F={passive:!0},R={...F,capture:!0};function G(l,e,t,n){e.addEventListener(l,t,n?R:F)}function I(l,e,t){e.removeEventListener(l,t,F)}function L(l,e,t,n){let i;t=t||0;let o=2147483647>=(n=n||e.length-1);for(;n-t>1;)i=o?t+n>>1:sl((t+n)/2),l>e[i]?t=i:n=i;return l-e[t]>e[n]-l?n:t}function O(l){return(e,t,n)=>{let i=-1,o=-1;for(let o=t;n>=o;o++)if(l(e[o])){i=o;break}for(let i=n;i>=t;i--)if(l(e[i])){o=i;break}return[i,o]}}_&&function l(){let e=devicePixelRatio;y!=e&&(y=e,M&&I(g,M,l),M=matchMedia(`(min-resolution: ${y-.001}dppx) and (max-resolution: ${y+.001}dppx)`),G(g,M,l),v.dispatchEvent(new CustomEvent(x)))}();const N=l=>null!=l,j=l=>null!=l&&l>0,U=O(N),V=O(j);function B(l,e,t,n){let i=hl(l),o=hl(e);l==e&&(-1==i?(l*=t,e/=t):(l/=t,e*=t));let s=10==t?dl:pl,r=1==o?ul:sl,u=(1==i?sl:ul)(s(ol(l))),a=r(s(ol(e))),f=cl(t,u),c=cl(t,a);return 10==t&&(0>u&&(f=Al(f,-u)),0>a&&(c=Al(c,-a))),n||2==t?(l=f*i,e=c*o):(l=Pl(l,f),e=Dl(e,c)),[l,e]}function $(l,e,t,n){let i=B(l,e,t,n);return 0==l&&(i[0]=0),0==e&&(i[1]=0),i}const J=.1,q={mode:3,pad:J},K={pad:0,soft:null,mode:0},X={min:K,max:K};function Z(l,e,t,n){return Ol(t)?ll(l,e,t):(K.pad=t,K.soft=n?0:null,K.mode=n?3:0,ll(l,e,X))}function Q(l,e){return null==l?e:l}function ll(l,e,t){let n=t.min,i=t.max,o=Q(n.pad,0),s=Q(i.pad,0),r=Q(n.hard,-gl),u=Q(i.hard,gl),a=Q(n.soft,gl),f=Q(i.soft,-gl),c=Q(n.mode,0),h=Q(i.mode,0),d=e-l,p=dl(d),m=fl(ol(l),ol(e)),g=dl(m),x=ol(g-p);(1e-24>d||x>10)&&(d=0,0!=l&&0!=e||(d=1e-24,2==c&&a!=gl&&(o=0),2==h&&f!=-gl&&(s=0)));let w=d||m||1e3,_=dl(w),b=cl(10,sl(_)),v=Al(Pl(l-w*(0==d?0==l?.1:1:o),b/10),24),k=a>l||1!=c&&(3!=c||v>a)&&(2!=c||a>v)?gl:a,y=fl(r,k>v&&l>=k?k:al(k,v)),M=Al(Dl(e+w*(0==d?0==e?.1:1:s),b/10),24),S=e>f||1!=h&&(3!=h||f>M)&&(2!=h||M>f)?-gl:f,T=al(u,M>S&&S>=e?S:fl(S,M));return y==T&&0==y&&(T=100),[y,T]}const el=new Intl.NumberFormat(_?k.language:\"en-US\"),tl=l=>el.format(l),nl=Math,il=nl.PI,ol=nl.abs,sl=nl.floor,rl=nl.round,ul=nl.ceil,al=nl.min,fl=nl.max,cl=nl.pow,hl=nl.sign,dl=nl.log10,pl=nl.log2,ml=(l,e=1)=>nl.asinh(l/e),gl=1/0;function xl(l){return 1+(0|dl((l^l>>31)-(l>>31)))}function wl(l,e,t){return al(fl(l,e),t)}function _l(l){return\"function\"==typeof l}function bl(l){return _l(l)?l:()=>l}const vl=l=>l,kl=(l,e)=>e,yl=()=>null,Ml=()=>!0,Sl=(l,e)=>l==e,Tl=/\\.\\d*?(?=9{6,}|0{6,})/gm,El=l=>{if(Il(l)||Wl.has(l))return l;const e=\"\"+l,t=e.match(Tl);if(null==t)return l;let n=t[0].length-1;if(-1!=e.indexOf(\"e-\")){let[l,t]=e.split(\"e\");return+`${El(l)}e${t}`}return Al(l,n)};function zl(l,e){return El(Al(El(l/e))*e)}function Dl(l,e){return El(ul(El(l/e))*e)}function Pl(l,e){return El(sl(El(l/e))*e)}function Al(l,e=0){if(Il(l))return l;let t=10**e;return rl(l*t*(1+Number.EPSILON))/t}const Wl=new Map;function Yl(l){return((\"\"+l).split(\".\")[1]||\"\").length}function Cl(l,e,t,n){let i=[],o=n.map(Yl);for(let s=e;t>s;s++){let e=ol(s),t=Al(cl(l,s),e);for(let r=0;n.length>r;r++){let u=10==l?+`${n[r]}e${s}`:n[r]*t,a=(0>s?e:0)+(o[r]>s?o[r]:0),f=10==l?u:Al(u,a);i.push(f),Wl.set(f,a)}}return i}const Hl={},Fl=[],Rl=[null,null],Gl=Array.isArray,Il=Number.isInteger;function Ll(l){return\"string\"==typeof l}function Ol(l){let e=!1;if(null!=l){let t=l.constructor;e=null==t||t==Object}return e}function Nl(l){return null!=l&&\"object\"==typeof l}const jl=Object.getPrototypeOf(Uint8Array),Ul=\"__proto__\";function Vl(l,e=Ol){let t;if(Gl(l)){let n=l.find((l=>null!=l));if(Gl(n)||e(n)){t=Array(l.length);for(let n=0;l.length>n;n++)t[n]=Vl(l[n],e)}else t=l.slice()}else if(l instanceof jl)t=l.slice();else if(e(l)){t={};for(let n in l)n!=Ul&&(t[n]=Vl(l[n],e))}else t=l;return t}function Bl(l){let e=arguments;for(let t=1;e.length>t;t++){let n=e[t];for(let e in n)e!=Ul&&(Ol(l[e])?Bl(l[e],Vl(n[e])):l[e]=Vl(n[e]))}return l}function $l(l,e,t){for(let n,i=0,o=-1;e.length>i;i++){let s=e[i];if(s>o){for(n=s-1;n>=0&&null==l[n];)l[n--]=null;for(n=s+1;t>n&&null==l[n];)l[o=n++]=null}}}const Jl=\"undefined\"==typeof queueMicrotask?l=>Promise.resolve().then(l):queueMicrotask,ql=[\"January\",\"February\",\"March\",\"April\",\"May\",\"June\",\"July\",\"August\",\"September\",\"October\",\"November\",\"December\"],Kl=[\"Sunday\",\"Monday\",\"Tuesday\",\"Wednesday\",\"Thursday\",\"Friday\",\"Saturday\"];function Xl(l){return l.slice(0,3)}const Zl=Kl.map(Xl),Ql=ql.map(Xl),le={MMMM:ql,MMM:Ql,WWWW:Kl,WWW:Zl};function ee(l){return(10>l?\"0\":\"\")+l}const te={YYYY:l=>l.getFullYear(),YY:l=>(l.getFullYear()+\"\").slice(2),MMMM:(l,e)=>e.MMMM[l.getMonth()],MMM:(l,e)=>e.MMM[l.getMonth()],MM:l=>ee(l.getMonth()+1),M:l=>l.getMonth()+1,DD:l=>ee(l.getDate()),D:l=>l.getDate(),WWWW:(l,e)=>e.WWWW[l.getDay()],WWW:(l,e)=>e.WWW[l.getDay()],HH:l=>ee(l.getHours()),H:l=>l.getHours(),h:l=>{let e=l.getHours();return 0==e?12:e>12?e-12:e},AA:l=>12>l.getHours()?\"AM\":\"PM\",aa:l=>12>l.getHours()?\"am\":\"pm\",a:l=>12>l.getHours()?\"a\":\"p\",mm:l=>ee(l.getMinutes()),m:l=>l.getMinutes(),ss:l=>ee(l.getSeconds()),s:l=>l.getSeconds(),fff:l=>function(l){return(10>l?\"00\":100>l?\"0\":\"\")+l}(l.getMilliseconds())};function ne(l,e){e=e||le;let t,n=[],i=/\\{([a-z]+)\\}|[^{]+/gi;for(;t=i.exec(l);)n.push(\"{\"==t[0][0]?te[t[1]]:t[0]);return l=>{let t=\"\";for(let i=0;n.length>i;i++)t+=\"string\"==typeof n[i]?n[i]:n[i](l,e);return t}}const ie=(new Intl.DateTimeFormat).resolvedOptions().timeZone,oe=l=>l%1==0,se=[1,2,2.5,5],re=Cl(10,-32,0,se),ue=Cl(10,0,32,se),ae=ue.filter(oe),fe=re.concat(ue),ce=\"{YYYY}\",he=\"\\n\"+ce,de=\"{M}/{D}\",pe=\"\\n\"+de,me=pe+\"/{YY}\",ge=\"{aa}\",xe=\"{h}:{mm}\"+ge,we=\"\\n\"+xe,_e=\":{ss}\",be=null;function ve(l){let e=1e3*l,t=60*e,n=60*t,i=24*n,o=30*i,s=365*i;return[(1==l?Cl(10,0,3,se).filter(oe):Cl(10,-3,0,se)).concat([e,5*e,10*e,15*e,30*e,t,5*t,10*t,15*t,30*t,n,2*n,3*n,4*n,6*n,8*n,12*n,i,2*i,3*i,4*i,5*i,6*i,7*i,8*i,9*i,10*i,15*i,o,2*o,3*o,4*o,6*o,s,2*s,5*s,10*s,25*s,50*s,100*s]),[[s,ce,be,be,be,be,be,be,1],[28*i,\"{MMM}\",he,be,be,be,be,be,1],[i,de,he,be,be,be,be,be,1],[n,\"{h}\"+ge,me,be,pe,be,be,be,1],[t,xe,me,be,pe,be,be,be,1],[e,_e,me+\" \"+xe,be,pe+\" \"+xe,be,we,be,1],[l,_e+\".{fff}\",me+\" \"+xe,be,pe+\" \"+xe,be,we,be,1]],function(e){return(r,u,a,f,c,h)=>{let d=[],p=c>=s,m=c>=o&&s>c,g=e(a),x=Al(g*l,3),w=Pe(g.getFullYear(),p?0:g.getMonth(),m||p?1:g.getDate()),_=Al(w*l,3);if(m||p){let t=m?c/o:0,n=p?c/s:0,i=x==_?x:Al(Pe(w.getFullYear()+n,w.getMonth()+t,1)*l,3),r=new Date(rl(i/l)),u=r.getFullYear(),a=r.getMonth();for(let o=0;f>=i;o++){let s=Pe(u+n*o,a+t*o,1),r=s-e(Al(s*l,3));i=Al((+s+r)*l,3),i>f||d.push(i)}}else{let o=i>c?c:i,s=_+(sl(a)-sl(x))+Dl(x-_,o);d.push(s);let p=e(s),m=p.getHours()+p.getMinutes()/t+p.getSeconds()/n,g=c/n,w=h/r.axes[u]._space;for(;s=Al(s+c,1==l?0:3),f>=s;)if(g>1){let l=sl(Al(m+g,6))%24,t=e(s).getHours()-l;t>1&&(t=-1),s-=t*n,m=(m+g)%24,.7>Al((s-d[d.length-1])/c,3)*w||d.push(s)}else d.push(s)}return d}}]}const[ke,ye,Me]=ve(1),[Se,Te,Ee]=ve(.001);function ze(l,e){return l.map((l=>l.map(((t,n)=>0==n||8==n||null==t?t:e(1==n||0==l[8]?t:l[1]+t)))))}function De(l,e){return(t,n,i,o,s)=>{let r,u,a,f,c,h,d=e.find((l=>s>=l[0]))||e[e.length-1];return n.map((e=>{let t=l(e),n=t.getFullYear(),i=t.getMonth(),o=t.getDate(),s=t.getHours(),p=t.getMinutes(),m=t.getSeconds(),g=n!=r&&d[2]||i!=u&&d[3]||o!=a&&d[4]||s!=f&&d[5]||p!=c&&d[6]||m!=h&&d[7]||d[1];return r=n,u=i,a=o,f=s,c=p,h=m,g(t)}))}}function Pe(l,e,t){return new Date(l,e,t)}function Ae(l,e){return e(l)}function We(l,e){return(t,n,i,o)=>null==o?w:e(l(n))}Cl(2,-53,53,[1]);const Ye={show:!0,live:!0,isolate:!1,mount:()=>{},markers:{show:!0,width:2,stroke:function(l,e){let t=l.series[e];return t.width?t.stroke(l,e):t.points.width?t.points.stroke(l,e):null},fill:function(l,e){return l.series[e].fill(l,e)},dash:\"solid\"},idx:null,idxs:null,values:[]},Ce=[0,0];function He(l,e,t,n=!0){return l=>{0==l.button&&(!n||l.target==e)&&t(l)}}function Fe(l,e,t,n=!0){return l=>{(!n||l.target==e)&&t(l)}}const Re={show:!0,x:!0,y:!0,lock:!1,move:function(l,e,t){return Ce[0]=e,Ce[1]=t,Ce},points:{one:!1,show:function(l,e){let i=l.cursor.points,o=D(),s=i.size(l,e);E(o,t,s),E(o,n,s);let r=s/-2;E(o,\"marginLeft\",r),E(o,\"marginTop\",r);let u=i.width(l,e,s);return u&&E(o,\"borderWidth\",u),o},size:function(l,e){return l.series[e].points.size},width:0,stroke:function(l,e){let t=l.series[e].points;return t._stroke||t._fill},fill:function(l,e){let t=l.series[e].points;return t._fill||t._stroke}},bind:{mousedown:He,mouseup:He,click:He,dblclick:He,mousemove:Fe,mouseleave:Fe,mouseenter:Fe},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(l,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(l,e,t,n,i)=>n-i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Ge={show:!0,stroke:\"rgba(0,0,0,0.07)\",width:2},Ie=Bl({},Ge,{filter:kl}),Le=Bl({},Ie,{size:10}),Oe=Bl({},Ge,{show:!1}),Ne='12px system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, \"Noto Sans\", sans-serif, \"Apple Color Emoji\", \"Segoe UI Emoji\", \"Segoe UI Symbol\", \"Noto Color Emoji\"',je=\"bold \"+Ne,Ue={show:!0,scale:\"x\",stroke:u,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:je,side:2,grid:Ie,ticks:Le,border:Oe,font:Ne,lineGap:1.5,rotate:0},Ve={show:!0,scale:\"x\",auto:!1,sorted:1,min:gl,max:-gl,idxs:[]};function Be(l,e){return e.map((l=>null==l?\"\":tl(l)))}function $e(l,e,t,n,i,o,s){let r=[],u=Wl.get(i)||0;for(let l=t=s?t:Al(Dl(t,i),u);n>=l;l=Al(l+i,u))r.push(Object.is(l,-0)?0:l);return r}function Je(l,e,t,n,i){const o=[],s=l.scales[l.axes[e].scale].log,r=sl((10==s?dl:pl)(t));i=cl(s,r),10==s&&(i=fe[L(i,fe)]);let u=t,a=i*s;10==s&&(a=fe[L(a,fe)]);do{o.push(u),u+=i,10!=s||Wl.has(u)||(u=Al(u,Wl.get(i))),a>u||(a=(i=u)*s,10==s&&(a=fe[L(a,fe)]))}while(n>=u);return o}function qe(l,e,t,n,i){let o=l.scales[l.axes[e].scale].asinh,s=n>o?Je(l,e,fl(o,t),n,i):[o],r=0>n||t>0?[]:[0];return(-o>t?Je(l,e,fl(o,-n),-t,i):[o]).reverse().map((l=>-l)).concat(r,s)}const Ke=/./,Xe=/[12357]/,Ze=/[125]/,Qe=/1/,lt=(l,e,t,n)=>l.map(((l,i)=>4==e&&0==l||i%n==0&&t.test(l.toExponential()[0>l?1:0])?l:null));function et(l,e,t){let n=l.axes[t],i=n.scale,o=l.scales[i],s=l.valToPos,r=n._space,u=s(10,i),a=s(9,i)-u<r?s(7,i)-u<r?s(5,i)-u<r?Qe:Ze:Xe:Ke;if(a==Qe){let l=ol(s(1,i)-u);if(r>l)return lt(e.slice().reverse(),o.distr,a,ul(r/l)).reverse()}return lt(e,o.distr,a,1)}function tt(l,e,t){let n=l.axes[t],i=n.scale,o=n._space,s=l.valToPos,r=ol(s(1,i)-s(2,i));return o>r?lt(e.slice().reverse(),3,Ke,ul(o/r)).reverse():e}function nt(l,e,t,n){return null==n?w:null==e?\"\":tl(e)}const it={show:!0,scale:\"y\",stroke:u,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:je,side:3,grid:Ie,ticks:Le,border:Oe,font:Ne,lineGap:1.5,rotate:0},ot={scale:null,auto:!0,sorted:0,min:gl,max:-gl},st=(l,e,t,n,i)=>i,rt={show:!0,auto:!0,sorted:0,gaps:st,alpha:1,facets:[Bl({},ot,{scale:\"x\"}),Bl({},ot,{scale:\"y\"})]},ut={scale:\"y\",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:st,alpha:1,points:{show:function(l,e){let{scale:t,idxs:n}=l.series[0],i=l._data[0],o=l.valToPos(i[n[0]],t,!0),s=l.valToPos(i[n[1]],t,!0);return ol(s-o)/(l.series[e].points.space*y)>=n[1]-n[0]},filter:null},values:null,min:gl,max:-gl,idxs:[],path:null,clip:null};function at(l,e,t){return t/10}const ft={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},ct=Bl({},ft,{time:!1,ori:1}),ht={};function dt(l){let e=ht[l];return e||(e={key:l,plots:[],sub(l){e.plots.push(l)},unsub(l){e.plots=e.plots.filter((e=>e!=l))},pub(l,t,n,i,o,s,r){for(let u=0;e.plots.length>u;u++)e.plots[u]!=t&&e.plots[u].pub(l,t,n,i,o,s,r)}},null!=l&&(ht[l]=e)),e}function pt(l,e,t){const n=l.mode,i=l.series[e],o=2==n?l._data[e]:l._data,s=l.scales,r=l.bbox;let u=o[0],a=2==n?o[1]:o[e],f=2==n?s[i.facets[0].scale]:s[l.series[0].scale],c=2==n?s[i.facets[1].scale]:s[i.scale],h=r.left,d=r.top,p=r.width,m=r.height,g=l.valToPosH,x=l.valToPosV;return 0==f.ori?t(i,u,a,f,c,g,x,h,d,p,m,kt,Mt,Tt,zt,Pt):t(i,u,a,f,c,x,g,d,h,m,p,yt,St,Et,Dt,At)}function mt(l,e){let t=0,n=0,i=Q(l.bands,Fl);for(let l=0;i.length>l;l++){let o=i[l];o.series[0]==e?t=o.dir:o.series[1]==e&&(n|=1==o.dir?1:2)}return[t,1==n?-1:2==n?1:3==n?2:0]}function gt(l,e,t,n,i){let o=l.series[e],s=l.scales[2==l.mode?o.facets[1].scale:o.scale];return-1==i?s.min:1==i?s.max:3==s.distr?1==s.dir?s.min:s.max:0}function xt(l,e,t,n,i,o){return pt(l,e,((l,e,s,r,u,a,f,c,h,d,p)=>{let m=l.pxRound;const g=0==r.ori?Mt:St;let x,w;1==r.dir*(0==r.ori?1:-1)?(x=t,w=n):(x=n,w=t);let _=m(a(e[x],r,d,c)),b=m(f(s[x],u,p,h)),v=m(a(e[w],r,d,c)),k=m(f(1==o?u.max:u.min,u,p,h)),y=new Path2D(i);return g(y,v,k),g(y,_,k),g(y,_,b),y}))}function wt(l,e,t,n,i,o){let s=null;if(l.length>0){s=new Path2D;const r=0==e?Tt:Et;let u=t;for(let e=0;l.length>e;e++){let t=l[e];if(t[1]>t[0]){let l=t[0]-u;l>0&&r(s,u,n,l,n+o),u=t[1]}}let a=t+i-u,f=10;a>0&&r(s,u,n-f/2,a,n+o+f)}return s}function _t(l,e,t,n,i,o,s){let r=[],u=l.length;for(let a=1==i?t:n;a>=t&&n>=a;a+=i)if(null===e[a]){let f=a,c=a;if(1==i)for(;++a<=n&&null===e[a];)c=a;else for(;--a>=t&&null===e[a];)c=a;let h=o(l[f]),d=c==f?h:o(l[c]),p=f-i;h=s>0||0>p||p>=u?h:o(l[p]);let m=c+i;d=0>s||0>m||m>=u?d:o(l[m]),h>d||r.push([h,d])}return r}function bt(l){return 0==l?vl:1==l?rl:e=>zl(e,l)}function vt(l){let e=0==l?kt:yt,t=0==l?(l,e,t,n,i,o)=>{l.arcTo(e,t,n,i,o)}:(l,e,t,n,i,o)=>{l.arcTo(t,e,i,n,o)},n=0==l?(l,e,t,n,i)=>{l.rect(e,t,n,i)}:(l,e,t,n,i)=>{l.rect(t,e,i,n)};return(l,i,o,s,r,u=0,a=0)=>{0==u&&0==a?n(l,i,o,s,r):(u=al(u,s/2,r/2),a=al(a,s/2,r/2),e(l,i+u,o),t(l,i+s,o,i+s,o+r,u),t(l,i+s,o+r,i,o+r,a),t(l,i,o+r,i,o,a),t(l,i,o,i+s,o,u),l.closePath())}}const kt=(l,e,t)=>{l.moveTo(e,t)},yt=(l,e,t)=>{l.moveTo(t,e)},Mt=(l,e,t)=>{l.lineTo(e,t)},St=(l,e,t)=>{l.lineTo(t,e)},Tt=vt(0),Et=vt(1),zt=(l,e,t,n,i,o)=>{l.arc(e,t,n,i,o)},Dt=(l,e,t,n,i,o)=>{l.arc(t,e,n,i,o)},Pt=(l,e,t,n,i,o,s)=>{l.bezierCurveTo(e,t,n,i,o,s)},At=(l,e,t,n,i,o,s)=>{l.bezierCurveTo(t,e,i,n,s,o)};function Wt(){return(l,e,t,n,i)=>pt(l,e,((e,o,s,r,u,a,f,c,h,d,p)=>{let m,g,{pxRound:x,points:w}=e;0==r.ori?(m=kt,g=zt):(m=yt,g=Dt);const _=Al(w.width*y,3);let b=(w.size-w.width)/2*y,v=Al(2*b,3),k=new Path2D,M=new Path2D,{left:S,top:T,width:E,height:z}=l.bbox;Tt(M,S-v,T-v,E+2*v,z+2*v);const D=l=>{if(null!=s[l]){let e=x(a(o[l],r,d,c)),t=x(f(s[l],u,p,h));m(k,e+b,t),g(k,e,t,b,0,2*il)}};if(i)i.forEach(D);else for(let l=t;n>=l;l++)D(l);return{stroke:_>0?k:null,fill:k,clip:M,flags:3}}))}function Yt(l){return(e,t,n,i,o,s)=>{n!=i&&(o!=n&&s!=n&&l(e,t,n),o!=i&&s!=i&&l(e,t,i),l(e,t,s))}}const Ct=Yt(Mt),Ht=Yt(St);function Ft(l){const e=Q(l?.alignGaps,0);return(l,t,n,i)=>pt(l,t,((o,s,r,u,a,f,c,h,d,p,m)=>{[n,i]=U(r,n,i);let g,x,w=o.pxRound,_=l=>w(f(l,u,p,h)),b=l=>w(c(l,a,m,d));0==u.ori?(g=Mt,x=Ct):(g=St,x=Ht);const v=u.dir*(0==u.ori?1:-1),k={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:1},y=k.stroke;let M=!1;if(i-n<4*p)for(let l=1==v?n:i;l>=n&&i>=l;l+=v){let e=r[l];null===e?M=!0:null!=e&&g(y,_(s[l]),b(e))}else{let e,t,o,a=e=>l.posToVal(e,u.key,!0),f=null,c=null,h=_(s[1==v?n:i]),d=_(s[n]),p=_(s[i]),m=a(1==v?d+1:p-1);for(let l=1==v?n:i;l>=n&&i>=l;l+=v){let n=s[l],i=(1==v?m>n:n>m)?h:_(n),o=r[l];i==h?null!=o?(t=o,null==f?(g(y,i,b(t)),e=f=c=t):f>t?f=t:t>c&&(c=t)):null===o&&(M=!0):(null!=f&&x(y,h,b(f),b(c),b(e),b(t)),null!=o?(t=o,g(y,i,b(t)),f=c=e=t):(f=c=null,null===o&&(M=!0)),h=i,m=a(h+v))}null!=f&&f!=c&&o!=h&&x(y,h,b(f),b(c),b(e),b(t))}let[S,T]=mt(l,t);if(null!=o.fill||0!=S){let e=k.fill=new Path2D(y),r=b(o.fillTo(l,t,o.min,o.max,S)),u=_(s[n]),a=_(s[i]);-1==v&&([a,u]=[u,a]),g(e,a,r),g(e,u,r)}if(!o.spanGaps){let a=[];M&&a.push(..._t(s,r,n,i,v,_,e)),k.gaps=a=o.gaps(l,t,n,i,a),k.clip=wt(a,u.ori,h,d,p,m)}return 0!=T&&(k.band=2==T?[xt(l,t,n,i,y,-1),xt(l,t,n,i,y,1)]:xt(l,t,n,i,y,T)),k}))}function Rt(l,e,t,n,i,o,s=gl){if(l.length>1){let r=null;for(let u=0,a=1/0;l.length>u;u++)if(void 0!==e[u]){if(null!=r){let e=ol(l[u]-l[r]);a>e&&(a=e,s=ol(t(l[u],n,i,o)-t(l[r],n,i,o)))}r=u}}return s}function Gt(l,e,t,n,i){const o=l.length;if(2>o)return null;const s=new Path2D;if(t(s,l[0],e[0]),2==o)n(s,l[1],e[1]);else{let t=Array(o),n=Array(o-1),r=Array(o-1),u=Array(o-1);for(let t=0;o-1>t;t++)r[t]=e[t+1]-e[t],u[t]=l[t+1]-l[t],n[t]=r[t]/u[t];t[0]=n[0];for(let l=1;o-1>l;l++)0===n[l]||0===n[l-1]||n[l-1]>0!=n[l]>0?t[l]=0:(t[l]=3*(u[l-1]+u[l])/((2*u[l]+u[l-1])/n[l-1]+(u[l]+2*u[l-1])/n[l]),isFinite(t[l])||(t[l]=0));t[o-1]=n[o-2];for(let n=0;o-1>n;n++)i(s,l[n]+u[n]/3,e[n]+t[n]*u[n]/3,l[n+1]-u[n]/3,e[n+1]-t[n+1]*u[n]/3,l[n+1],e[n+1])}return s}const It=new Set;function Lt(){for(let l of It)l.syncRect(!0)}_&&(G(\"resize\",v,Lt),G(\"scroll\",v,Lt,!0),G(x,v,(()=>{en.pxRatio=y})));const Ot=Ft(),Nt=Wt();function jt(l,e,t,n){return(n?[l[0],l[1]].concat(l.slice(2)):[l[0]].concat(l.slice(1))).map(((l,n)=>Ut(l,n,e,t)))}function Ut(l,e,t,n){return Bl({},0==e?t:n,l)}function Vt(l,e,t){return null==e?Rl:[e,t]}const Bt=Vt;function $t(l,e,t){return null==e?Rl:Z(e,t,J,!0)}function Jt(l,e,t,n){return null==e?Rl:B(e,t,l.scales[n].log,!1)}const qt=Jt;function Kt(l,e,t,n){return null==e?Rl:$(e,t,l.scales[n].log,!1)}const Xt=Kt;function Zt(l,e,t,n,i){let o=fl(xl(l),xl(e)),s=e-l,r=L(i/n*s,t);do{let l=t[r],e=n*l/s;if(e>=i&&17>=o+(5>l?Wl.get(l):0))return[l,e]}while(++r<t.length);return[0,0]}function Qt(l){let e,t;return[l=l.replace(/(\\d+)px/,((l,n)=>(e=rl((t=+n)*y))+\"px\")),e,t]}function ln(l){l.show&&[l.font,l.labelFont].forEach((l=>{let e=Al(l[2]*y,1);l[0]=l[0].replace(/[0-9.]+px/,e+\"px\"),l[1]=e}))}function en(u,g,_){const k={mode:Q(u.mode,1)},M=k.mode;function P(l,e,t,n){let i=e.valToPct(l);return n+t*(-1==e.dir?1-i:i)}function W(l,e,t,n){let i=e.valToPct(l);return n+t*(-1==e.dir?i:1-i)}function C(l,e,t,n){return 0==e.ori?P(l,e,t,n):W(l,e,t,n)}k.valToPosH=P,k.valToPosV=W;let F=!1;k.status=0;const R=k.root=D(\"uplot\");null!=u.id&&(R.id=u.id),S(R,u.class),u.title&&(D(\"u-title\",R).textContent=u.title);const O=z(\"canvas\"),K=k.ctx=O.getContext(\"2d\"),X=D(\"u-wrap\",R);G(\"click\",X,(l=>{l.target===el&&(Nn!=Gn||jn!=In)&&Zn.click(k,l)}),!0);const ll=k.under=D(\"u-under\",X);X.appendChild(O);const el=k.over=D(\"u-over\",X),tl=+Q((u=Vl(u)).pxAlign,1),sl=bt(tl);(u.plugins||[]).forEach((l=>{l.opts&&(u=l.opts(k,u)||u)}));const hl=u.ms||.001,pl=k.series=1==M?jt(u.series||[],Ve,ut,!1):function(l,e){return l.map(((l,t)=>0==t?{}:Bl({},e,l)))}(u.series||[null],rt),xl=k.axes=jt(u.axes||[],Ue,it,!0),vl=k.scales={},Tl=k.bands=u.bands||[];Tl.forEach((l=>{l.fill=bl(l.fill||null),l.dir=Q(l.dir,-1)}));const El=2==M?pl[1].facets[0].scale:pl[0].scale,Dl={axes:function(){for(let l=0;xl.length>l;l++){let e=xl[l];if(!e.show||!e._show)continue;let t,n,u=e.side,a=u%2,f=e.stroke(k,l),c=0==u||3==u?-1:1,[h,d]=e._found;if(null!=e.label){let s=rl((e._lpos+e.labelGap*c)*y);_n(e.labelFont[0],f,\"center\",2==u?i:o),K.save(),1==a?(t=n=0,K.translate(s,rl(lt+st/2)),K.rotate((3==u?-il:il)/2)):(t=rl(Qe+ot/2),n=s);let r=_l(e.label)?e.label(k,l,h,d):e.label;K.fillText(r,t,n),K.restore()}if(0==d)continue;let p=vl[e.scale],m=0==a?ot:st,g=0==a?Qe:lt,x=e._splits,w=2==p.distr?x.map((l=>pn[l])):x,_=2==p.distr?pn[x[1]]-pn[x[0]]:h,b=e.ticks,v=e.border,M=b.show?b.size:0,S=rl(M*y),T=rl((2==e.alignTo?e._size-M-e.gap:e.gap)*y),E=e._rotate*-il/180,z=sl(e._pos*y),D=z+(S+T)*c;n=0==a?D:0,t=1==a?D:0,_n(e.font[0],f,1==e.align?s:2==e.align?r:E>0?s:0>E?r:0==a?\"center\":3==u?r:s,E||1==a?\"middle\":2==u?i:o);let P=e.font[1]*e.lineGap,A=x.map((l=>sl(C(l,p,m,g)))),W=e._values;for(let l=0;W.length>l;l++){let e=W[l];if(null!=e){0==a?t=A[l]:n=A[l],e=\"\"+e;let i=-1==e.indexOf(\"\\n\")?[e]:e.split(/\\n/gm);for(let l=0;i.length>l;l++){let e=i[l];E?(K.save(),K.translate(t,n+l*P),K.rotate(E),K.fillText(e,0,0),K.restore()):K.fillText(e,t,n+l*P)}}}b.show&&zn(A,b.filter(k,w,l,d,_),a,u,z,S,Al(b.width*y,3),b.stroke(k,l),b.dash,b.cap);let Y=e.grid;Y.show&&zn(A,Y.filter(k,w,l,d,_),a,0==a?2:1,0==a?lt:Qe,0==a?st:ot,Al(Y.width*y,3),Y.stroke(k,l),Y.dash,Y.cap),v.show&&zn([z],[1],0==a?1:0,0==a?1:2,1==a?lt:Qe,1==a?st:ot,Al(v.width*y,3),v.stroke(k,l),v.dash,v.cap)}Ci(\"drawAxes\")},series:function(){if(Gt>0){let l=pl.some((l=>l._focus))&&dn!=Tt.alpha;l&&(K.globalAlpha=dn=Tt.alpha),pl.forEach(((l,e)=>{if(e>0&&l.show&&(kn(e,!1),kn(e,!0),null==l._paths)){let t=dn;dn!=l.alpha&&(K.globalAlpha=dn=l.alpha);let n=2==M?[0,g[e][0].length-1]:function(l){let e=wl(Lt-1,0,Gt-1),t=wl(en+1,0,Gt-1);for(;null==l[e]&&e>0;)e--;for(;null==l[t]&&Gt-1>t;)t++;return[e,t]}(g[e]);l._paths=l.paths(k,e,n[0],n[1]),dn!=t&&(K.globalAlpha=dn=t)}})),pl.forEach(((l,e)=>{if(e>0&&l.show){let t=dn;dn!=l.alpha&&(K.globalAlpha=dn=l.alpha),null!=l._paths&&yn(e,!1);{let t=null!=l._paths?l._paths.gaps:null,n=l.points.show(k,e,Lt,en,t),i=l.points.filter(k,e,n,t);(n||i)&&(l.points._paths=l.points.paths(k,e,Lt,en,i),yn(e,!0))}dn!=t&&(K.globalAlpha=dn=t),Ci(\"drawSeries\",e)}})),l&&(K.globalAlpha=dn=1)}}},Pl=(u.drawOrder||[\"axes\",\"series\"]).map((l=>Dl[l]));function Cl(l){const e=3==l.distr?e=>dl(e>0?e:l.clamp(k,e,l.min,l.max,l.key)):4==l.distr?e=>ml(e,l.asinh):100==l.distr?e=>l.fwd(e):l=>l;return t=>{let n=e(t),{_min:i,_max:o}=l;return(n-i)/(o-i)}}function Il(l){let e=vl[l];if(null==e){let t=(u.scales||Hl)[l]||Hl;if(null!=t.from){Il(t.from);let e=Bl({},vl[t.from],t,{key:l});e.valToPct=Cl(e),vl[l]=e}else{e=vl[l]=Bl({},l==El?ft:ct,t),e.key=l;let n=e.time,i=e.range,o=Gl(i);if((l!=El||2==M&&!n)&&(!o||null!=i[0]&&null!=i[1]||(i={min:null==i[0]?q:{mode:1,hard:i[0],soft:i[0]},max:null==i[1]?q:{mode:1,hard:i[1],soft:i[1]}},o=!1),!o&&Ol(i))){let l=i;i=(e,t,n)=>null==t?Rl:Z(t,n,l)}e.range=bl(i||(n?Bt:l==El?3==e.distr?qt:4==e.distr?Xt:Vt:3==e.distr?Jt:4==e.distr?Kt:$t)),e.auto=bl(!o&&e.auto),e.clamp=bl(e.clamp||at),e._min=e._max=null,e.valToPct=Cl(e)}}}Il(\"x\"),Il(\"y\"),1==M&&pl.forEach((l=>{Il(l.scale)})),xl.forEach((l=>{Il(l.scale)}));for(let l in u.scales)Il(l);const jl=vl[El],Ul=jl.distr;let $l,ql;0==jl.ori?(S(R,\"u-hz\"),$l=P,ql=W):(S(R,\"u-vt\"),$l=W,ql=P);const Kl={};for(let l in vl){let e=vl[l];null==e.min&&null==e.max||(Kl[l]={min:e.min,max:e.max},e.min=e.max=null)}const Xl=u.tzDate||(l=>new Date(rl(l/hl))),Zl=u.fmtDate||ne,Ql=1==hl?Me(Xl):Ee(Xl),le=De(Xl,ze(1==hl?ye:Te,Zl)),ee=We(Xl,Ae(\"{YYYY}-{MM}-{DD} {h}:{mm}{aa}\",Zl)),te=[],ie=k.legend=Bl({},Ye,u.legend),oe=k.cursor=Bl({},Re,{drag:{y:2==M}},u.cursor),se=ie.show,re=oe.show,ue=ie.markers;let ce,he,de;ie.idxs=te,ue.width=bl(ue.width),ue.dash=bl(ue.dash),ue.stroke=bl(ue.stroke),ue.fill=bl(ue.fill);let pe,me=[],ge=[],xe=!1,we={};if(ie.live){const l=pl[1]?pl[1].values:null;xe=null!=l,pe=xe?l(k,1,0):{_:0};for(let l in pe)we[l]=w}if(se)if(ce=z(\"table\",\"u-legend\",R),de=z(\"tbody\",null,ce),ie.mount(k,ce),xe){he=z(\"thead\",null,ce,de);let l=z(\"tr\",null,he);for(var _e in z(\"th\",null,l),pe)z(\"th\",e,l).textContent=_e}else S(ce,\"u-inline\"),ie.live&&S(ce,\"u-live\");const be={show:!0},ve={show:!1},Pe=new Map;function Ce(l,e,t,n=!0){const i=Pe.get(e)||{},o=oe.bind[l](k,e,t,n);o&&(G(l,e,i[l]=o),Pe.set(e,i))}function He(l,e){const t=Pe.get(e)||{};for(let n in t)null!=l&&n!=l||(I(n,e,t[n]),delete t[n]);null==l&&Pe.delete(e)}let Fe=0,Ge=0,Ie=0,Le=0,Oe=0,Ne=0,je=Oe,Ke=Ne,Xe=Ie,Ze=Le,Qe=0,lt=0,ot=0,st=0;k.bbox={};let ht=!1,pt=!1,mt=!1,xt=!1,wt=!1,_t=!1;function vt(l,e,t){(t||l!=k.width||e!=k.height)&&kt(l,e),An(!1),mt=!0,pt=!0,Jn()}function kt(l,e){k.width=Fe=Ie=l,k.height=Ge=Le=e,Oe=Ne=0,function(){let l=!1,e=!1,t=!1,n=!1;xl.forEach((i=>{if(i.show&&i._show){let{side:o,_size:s}=i,r=s+(null!=i.label?i.labelSize:0);r>0&&(o%2?(Ie-=r,3==o?(Oe+=r,n=!0):t=!0):(Le-=r,0==o?(Ne+=r,l=!0):e=!0))}})),Ct[0]=l,Ct[1]=t,Ct[2]=e,Ct[3]=n,Ie-=Rt[1]+Rt[3],Oe+=Rt[3],Le-=Rt[2]+Rt[0],Ne+=Rt[0]}(),function(){let l=Oe+Ie,e=Ne+Le,t=Oe,n=Ne;function i(i,o){switch(i){case 1:return l+=o,l-o;case 2:return e+=o,e-o;case 3:return t-=o,t+o;case 0:return n-=o,n+o}}xl.forEach((l=>{if(l.show&&l._show){let e=l.side;l._pos=i(e,l._size),null!=l.label&&(l._lpos=i(e,l.labelSize))}}))}();let t=k.bbox;Qe=t.left=zl(Oe*y,.5),lt=t.top=zl(Ne*y,.5),ot=t.width=zl(Ie*y,.5),st=t.height=zl(Le*y,.5)}const yt=3;if(k.setSize=function({width:l,height:e}){vt(l,e)},null==oe.dataIdx){let l=oe.hover,e=l.skip=new Set(l.skip??[]);e.add(void 0);let t=l.prox=bl(l.prox),n=l.bias??=0;oe.dataIdx=(l,i,o,s)=>{if(0==i)return o;let r=o,u=t(l,i,o,s)??gl,a=u>=0&&gl>u,f=0==jl.ori?Ie:Le,c=oe.left,h=g[0],d=g[i];if(e.has(d[o])){r=null;let l,t=null,i=null;if(0==n||-1==n)for(l=o;null==t&&l-- >0;)e.has(d[l])||(t=l);if(0==n||1==n)for(l=o;null==i&&l++<d.length;)e.has(d[l])||(i=l);if(null!=t||null!=i)if(a){let l=c-(null==t?-1/0:$l(h[t],jl,f,0)),e=(null==i?1/0:$l(h[i],jl,f,0))-c;l>e?e>u||(r=i):l>u||(r=t)}else r=null==i?t:null==t||o-t>i-o?i:t}else a&&ol(c-$l(h[o],jl,f,0))>u&&(r=null);return r}}const Mt=l=>{oe.event=l};oe.idxs=te,oe._lock=!1;let St=oe.points;St.show=bl(St.show),St.size=bl(St.size),St.stroke=bl(St.stroke),St.width=bl(St.width),St.fill=bl(St.fill);const Tt=k.focus=Bl({},u.focus||{alpha:.3},oe.focus),Et=Tt.prox>=0,zt=Et&&St.one;let Dt=[],Pt=[],At=[];function Wt(l,e){let t=St.show(k,e);if(t instanceof HTMLElement)return S(t,\"u-cursor-pt\"),S(t,l.class),A(t,-10,-10,Ie,Le),el.insertBefore(t,Dt[e]),t}function Yt(t,n){if(1==M||n>0){let l=1==M&&vl[t.scale].time,e=t.value;t.value=l?Ll(e)?We(Xl,Ae(e,Zl)):e||ee:e||nt,t.label=t.label||(l?\"Time\":\"Value\")}if(zt||n>0){t.width=null==t.width?1:t.width,t.paths=t.paths||Ot||yl,t.fillTo=bl(t.fillTo||gt),t.pxAlign=+Q(t.pxAlign,tl),t.pxRound=bt(t.pxAlign),t.stroke=bl(t.stroke||null),t.fill=bl(t.fill||null),t._stroke=t._fill=t._paths=t._focus=null;let l=function(l){return Al(1*(3+2*(l||1)),3)}(fl(1,t.width)),e=t.points=Bl({},{size:l,width:fl(1,.2*l),stroke:t.stroke,space:2*l,paths:Nt,_stroke:null,_fill:null},t.points);e.show=bl(e.show),e.filter=bl(e.filter),e.fill=bl(e.fill),e.stroke=bl(e.stroke),e.paths=bl(e.paths),e.pxAlign=t.pxAlign}if(se){let i=function(t,n){if(0==n&&(xe||!ie.live||2==M))return Rl;let i=[],o=z(\"tr\",\"u-series\",de,de.childNodes[n]);S(o,t.class),t.show||S(o,l);let s=z(\"th\",null,o);if(ue.show){let l=D(\"u-marker\",s);if(n>0){let e=ue.width(k,n);e&&(l.style.border=e+\"px \"+ue.dash(k,n)+\" \"+ue.stroke(k,n)),l.style.background=ue.fill(k,n)}}let r=D(e,s);for(var u in t.label instanceof HTMLElement?r.appendChild(t.label):r.textContent=t.label,n>0&&(ue.show||(r.style.color=t.width>0?ue.stroke(k,n):ue.fill(k,n)),Ce(\"click\",s,(l=>{if(oe._lock)return;Mt(l);let e=pl.indexOf(t);if((l.ctrlKey||l.metaKey)!=ie.isolate){let l=pl.some(((l,t)=>t>0&&t!=e&&l.show));pl.forEach(((t,n)=>{n>0&&oi(n,l?n==e?be:ve:be,!0,Fi.setSeries)}))}else oi(e,{show:!t.show},!0,Fi.setSeries)}),!1),Et&&Ce(d,s,(l=>{oe._lock||(Mt(l),oi(pl.indexOf(t),ai,!0,Fi.setSeries))}),!1)),pe){let l=z(\"td\",\"u-value\",o);l.textContent=\"--\",i.push(l)}return[o,i]}(t,n);me.splice(n,0,i[0]),ge.splice(n,0,i[1]),ie.values.push(null)}if(re){te.splice(n,0,null);let l=null;zt?0==n&&(l=Wt(t,n)):n>0&&(l=Wt(t,n)),Dt.splice(n,0,l),Pt.splice(n,0,0),At.splice(n,0,0)}Ci(\"addSeries\",n)}k.addSeries=function(l,e){e=null==e?pl.length:e,l=1==M?Ut(l,e,Ve,ut):Ut(l,e,{},rt),pl.splice(e,0,l),Yt(pl[e],e)},k.delSeries=function(l){if(pl.splice(l,1),se){ie.values.splice(l,1),ge.splice(l,1);let e=me.splice(l,1)[0];He(null,e.firstChild),e.remove()}re&&(te.splice(l,1),Dt.splice(l,1)[0].remove(),Pt.splice(l,1),At.splice(l,1)),Ci(\"delSeries\",l)};const Ct=[!1,!1,!1,!1];function Ht(l,e,t){let[n,i,o,s]=t,r=e%2,u=0;return 0==r&&(s||i)&&(u=0==e&&!n||2==e&&!o?rl(Ue.size/3):0),1==r&&(n||o)&&(u=1==e&&!i||3==e&&!s?rl(it.size/2):0),u}const Ft=k.padding=(u.padding||[Ht,Ht,Ht,Ht]).map((l=>bl(Q(l,Ht)))),Rt=k._padding=Ft.map(((l,e)=>l(k,e,Ct,0)));let Gt,Lt=null,en=null;const tn=1==M?pl[0].idxs:null;let nn,on,sn,rn,un,an,fn,cn,hn,dn,pn=null,mn=!1;function gn(l,e){if(k.data=k._data=g=null==l?[]:l,2==M){Gt=0;for(let l=1;pl.length>l;l++)Gt+=g[l][0].length}else{0==g.length&&(k.data=k._data=g=[[]]),pn=g[0],Gt=pn.length;let l=g;if(2==Ul){l=g.slice();let e=l[0]=Array(Gt);for(let l=0;Gt>l;l++)e[l]=l}k._data=g=l}if(An(!0),Ci(\"setData\"),2==Ul&&(mt=!0),!1!==e){let l=jl;l.auto(k,mn)?xn():ii(El,l.min,l.max),xt=xt||oe.left>=0,_t=!0,Jn()}}function xn(){let l,e;mn=!0,1==M&&(Gt>0?(Lt=tn[0]=0,en=tn[1]=Gt-1,l=g[0][Lt],e=g[0][en],2==Ul?(l=Lt,e=en):l==e&&(3==Ul?[l,e]=B(l,l,jl.log,!1):4==Ul?[l,e]=$(l,l,jl.log,!1):jl.time?e=l+rl(86400/hl):[l,e]=Z(l,e,J,!0))):(Lt=tn[0]=l=null,en=tn[1]=e=null)),ii(El,l,e)}function wn(l,e,t,n,i,o){l??=a,t??=Fl,n??=\"butt\",i??=a,o??=\"round\",l!=nn&&(K.strokeStyle=nn=l),i!=on&&(K.fillStyle=on=i),e!=sn&&(K.lineWidth=sn=e),o!=un&&(K.lineJoin=un=o),n!=an&&(K.lineCap=an=n),t!=rn&&K.setLineDash(rn=t)}function _n(l,e,t,n){e!=on&&(K.fillStyle=on=e),l!=fn&&(K.font=fn=l),t!=cn&&(K.textAlign=cn=t),n!=hn&&(K.textBaseline=hn=n)}function bn(l,e,t,n,i=0){if(n.length>0&&l.auto(k,mn)&&(null==e||null==e.min)){let e=Q(Lt,0),o=Q(en,n.length-1),s=null==t.min?function(l,e,t,n=0,i=!1){let o=i?V:U,s=i?j:N;[e,t]=o(l,e,t);let r=l[e],u=l[e];if(e>-1)if(1==n)r=l[e],u=l[t];else if(-1==n)r=l[t],u=l[e];else for(let n=e;t>=n;n++){let e=l[n];s(e)&&(r>e?r=e:e>u&&(u=e))}return[r??gl,u??-gl]}(n,e,o,i,3==l.distr):[t.min,t.max];l.min=al(l.min,t.min=s[0]),l.max=fl(l.max,t.max=s[1])}}k.setData=gn;const vn={min:null,max:null};function kn(l,e){let t=e?pl[l].points:pl[l];t._stroke=t.stroke(k,l),t._fill=t.fill(k,l)}function yn(l,e){let t=e?pl[l].points:pl[l],{stroke:n,fill:i,clip:o,flags:s,_stroke:r=t._stroke,_fill:u=t._fill,_width:a=t.width}=t._paths;a=Al(a*y,3);let f=null,c=a%2/2;e&&null==u&&(u=a>0?\"#fff\":r);let h=1==t.pxAlign&&c>0;if(h&&K.translate(c,c),!e){let l=Qe-a/2,e=lt-a/2,t=ot+a,n=st+a;f=new Path2D,f.rect(l,e,t,n)}e?Sn(r,a,t.dash,t.cap,u,n,i,s,o):function(l,e,t,n,i,o,s,r,u,a,f){let c=!1;0!=u&&Tl.forEach(((h,d)=>{if(h.series[0]==l){let l,p=pl[h.series[1]],m=g[h.series[1]],x=(p._paths||Hl).band;Gl(x)&&(x=1==h.dir?x[0]:x[1]);let w=null;p.show&&x&&function(l,e,t){for(e=Q(e,0),t=Q(t,l.length-1);t>=e;){if(null!=l[e])return!0;e++}return!1}(m,Lt,en)?(w=h.fill(k,d)||o,l=p._paths.clip):x=null,Sn(e,t,n,i,w,s,r,u,a,f,l,x),c=!0}})),c||Sn(e,t,n,i,o,s,r,u,a,f)}(l,r,a,t.dash,t.cap,u,n,i,s,f,o),h&&K.translate(-c,-c)}const Mn=3;function Sn(l,e,t,n,i,o,s,r,u,a,f,c){wn(l,e,t,n,i),(u||a||c)&&(K.save(),u&&K.clip(u),a&&K.clip(a)),c?(r&Mn)==Mn?(K.clip(c),f&&K.clip(f),En(i,s),Tn(l,o,e)):2&r?(En(i,s),K.clip(c),Tn(l,o,e)):1&r&&(K.save(),K.clip(c),f&&K.clip(f),En(i,s),K.restore(),Tn(l,o,e)):(En(i,s),Tn(l,o,e)),(u||a||c)&&K.restore()}function Tn(l,e,t){t>0&&(e instanceof Map?e.forEach(((l,e)=>{K.strokeStyle=nn=e,K.stroke(l)})):null!=e&&l&&K.stroke(e))}function En(l,e){e instanceof Map?e.forEach(((l,e)=>{K.fillStyle=on=e,K.fill(l)})):null!=e&&l&&K.fill(e)}function zn(l,e,t,n,i,o,s,r,u,a){let f=s%2/2;1==tl&&K.translate(f,f),wn(r,s,u,a,r),K.beginPath();let c,h,d,p,m=i+(0==n||3==n?-o:o);0==t?(h=i,p=m):(c=i,d=m);for(let n=0;l.length>n;n++)null!=e[n]&&(0==t?c=d=l[n]:h=p=l[n],K.moveTo(c,h),K.lineTo(d,p));K.stroke(),1==tl&&K.translate(-f,-f)}function Dn(l){let e=!0;return xl.forEach(((t,n)=>{if(!t.show)return;let i=vl[t.scale];if(null==i.min)return void(t._show&&(e=!1,t._show=!1,An(!1)));t._show||(e=!1,t._show=!0,An(!1));let o=t.side,s=o%2,{min:r,max:u}=i,[a,f]=function(l,e,t,n){let i,o=xl[l];if(n>0){let s=o._space=o.space(k,l,e,t,n);i=Zt(e,t,o._incrs=o.incrs(k,l,e,t,n,s),n,s)}else i=[0,0];return o._found=i}(n,r,u,0==s?Ie:Le);if(0==f)return;let c=t._splits=t.splits(k,n,r,u,a,f,2==i.distr),h=2==i.distr?c.map((l=>pn[l])):c,d=2==i.distr?pn[c[1]]-pn[c[0]]:a,p=t._values=t.values(k,t.filter(k,h,n,f,d),n,f,d);t._rotate=2==o?t.rotate(k,p,n,f):0;let m=t._size;t._size=ul(t.size(k,p,n,l)),null!=m&&t._size!=m&&(e=!1)})),e}function Pn(l){let e=!0;return Ft.forEach(((t,n)=>{let i=t(k,n,Ct,l);i!=Rt[n]&&(e=!1),Rt[n]=i})),e}function An(l){pl.forEach(((e,t)=>{t>0&&(e._paths=null,l&&(1==M?(e.min=null,e.max=null):e.facets.forEach((l=>{l.min=null,l.max=null}))))}))}let Wn,Yn,Cn,Hn,Fn,Rn,Gn,In,Ln,On,Nn,jn,Un=!1,Vn=!1,Bn=[];function $n(){Vn=!1;for(let l=0;Bn.length>l;l++)Ci(...Bn[l]);Bn.length=0}function Jn(){Un||(Jl(qn),Un=!0)}function qn(){if(ht&&(function(){for(let l in vl){let e=vl[l];null==Kl[l]&&(null==e.min||null!=Kl[El]&&e.auto(k,mn))&&(Kl[l]=vn)}for(let l in vl){let e=vl[l];null==Kl[l]&&null!=e.from&&null!=Kl[e.from]&&(Kl[l]=vn)}null!=Kl[El]&&An(!0);let l={};for(let e in Kl){let t=Kl[e];if(null!=t){let n=l[e]=Vl(vl[e],Nl);if(null!=t.min)Bl(n,t);else if(e!=El||2==M)if(0==Gt&&null==n.from){let l=n.range(k,null,null,e);n.min=l[0],n.max=l[1]}else n.min=gl,n.max=-gl}}if(Gt>0){pl.forEach(((e,t)=>{if(1==M){let n=e.scale,i=Kl[n];if(null==i)return;let o=l[n];if(0==t){let l=o.range(k,o.min,o.max,n);o.min=l[0],o.max=l[1],Lt=L(o.min,g[0]),en=L(o.max,g[0]),en-Lt>1&&(o.min>g[0][Lt]&&Lt++,g[0][en]>o.max&&en--),e.min=pn[Lt],e.max=pn[en]}else e.show&&e.auto&&bn(o,i,e,g[t],e.sorted);e.idxs[0]=Lt,e.idxs[1]=en}else if(t>0&&e.show&&e.auto){let[n,i]=e.facets,o=n.scale,s=i.scale,[r,u]=g[t],a=l[o],f=l[s];null!=a&&bn(a,Kl[o],n,r,n.sorted),null!=f&&bn(f,Kl[s],i,u,i.sorted),e.min=i.min,e.max=i.max}}));for(let e in l){let t=l[e],n=Kl[e];if(null==t.from&&(null==n||null==n.min)){let l=t.range(k,t.min==gl?null:t.min,t.max==-gl?null:t.max,e);t.min=l[0],t.max=l[1]}}}for(let e in l){let t=l[e];if(null!=t.from){let n=l[t.from];if(null==n.min)t.min=t.max=null;else{let l=t.range(k,n.min,n.max,e);t.min=l[0],t.max=l[1]}}}let e={},t=!1;for(let n in l){let i=l[n],o=vl[n];if(o.min!=i.min||o.max!=i.max){o.min=i.min,o.max=i.max;let l=o.distr;o._min=3==l?dl(o.min):4==l?ml(o.min,o.asinh):100==l?o.fwd(o.min):o.min,o._max=3==l?dl(o.max):4==l?ml(o.max,o.asinh):100==l?o.fwd(o.max):o.max,e[n]=t=!0}}if(t){pl.forEach(((l,t)=>{2==M?t>0&&e.y&&(l._paths=null):e[l.scale]&&(l._paths=null)}));for(let l in e)mt=!0,Ci(\"setScale\",l);re&&oe.left>=0&&(xt=_t=!0)}for(let l in Kl)Kl[l]=null}(),ht=!1),mt&&(function(){let l=!1,e=0;for(;!l;){e++;let t=Dn(e),n=Pn(e);l=e==yt||t&&n,l||(kt(k.width,k.height),pt=!0)}}(),mt=!1),pt){if(E(ll,s,Oe),E(ll,i,Ne),E(ll,t,Ie),E(ll,n,Le),E(el,s,Oe),E(el,i,Ne),E(el,t,Ie),E(el,n,Le),E(X,t,Fe),E(X,n,Ge),O.width=rl(Fe*y),O.height=rl(Ge*y),xl.forEach((({_el:e,_show:t,_size:n,_pos:i,side:o})=>{if(null!=e)if(t){let t=o%2==1;E(e,t?\"left\":\"top\",i-(3===o||0===o?n:0)),E(e,t?\"width\":\"height\",n),E(e,t?\"top\":\"left\",t?Ne:Oe),E(e,t?\"height\":\"width\",t?Le:Ie),T(e,l)}else S(e,l)})),nn=on=sn=un=an=fn=cn=hn=rn=null,dn=1,_i(!0),Oe!=je||Ne!=Ke||Ie!=Xe||Le!=Ze){An(!1);let l=Ie/Xe,e=Le/Ze;if(re&&!xt&&oe.left>=0){oe.left*=l,oe.top*=e,Cn&&A(Cn,rl(oe.left),0,Ie,Le),Hn&&A(Hn,0,rl(oe.top),Ie,Le);for(let t=0;Dt.length>t;t++){let n=Dt[t];null!=n&&(Pt[t]*=l,At[t]*=e,A(n,ul(Pt[t]),ul(At[t]),Ie,Le))}}if(ei.show&&!wt&&ei.left>=0&&ei.width>0){ei.left*=l,ei.width*=l,ei.top*=e,ei.height*=e;for(let l in ki)E(ti,l,ei[l])}je=Oe,Ke=Ne,Xe=Ie,Ze=Le}Ci(\"setSize\"),pt=!1}Fe>0&&Ge>0&&(K.clearRect(0,0,O.width,O.height),Ci(\"drawClear\"),Pl.forEach((l=>l())),Ci(\"draw\")),ei.show&&wt&&(ni(ei),wt=!1),re&&xt&&(xi(null,!0,!1),xt=!1),ie.show&&ie.live&&_t&&(mi(),_t=!1),F||(F=!0,k.status=1,Ci(\"ready\")),mn=!1,Un=!1}function Kn(l,e){let t=vl[l];if(null==t.from){if(0==Gt){let n=t.range(k,e.min,e.max,l);e.min=n[0],e.max=n[1]}if(e.min>e.max){let l=e.min;e.min=e.max,e.max=l}if(Gt>1&&null!=e.min&&null!=e.max&&1e-16>e.max-e.min)return;l==El&&2==t.distr&&Gt>0&&(e.min=L(e.min,g[0]),e.max=L(e.max,g[0]),e.min==e.max&&e.max++),Kl[l]=e,ht=!0,Jn()}}k.batch=function(l,e=!1){Un=!0,Vn=e,l(k),qn(),e&&Bn.length>0&&queueMicrotask($n)},k.redraw=(l,e)=>{mt=e||!1,!1!==l?ii(El,jl.min,jl.max):Jn()},k.setScale=Kn;let Xn=!1;const Zn=oe.drag;let Qn=Zn.x,li=Zn.y;re&&(oe.x&&(Wn=D(\"u-cursor-x\",el)),oe.y&&(Yn=D(\"u-cursor-y\",el)),0==jl.ori?(Cn=Wn,Hn=Yn):(Cn=Yn,Hn=Wn),Nn=oe.left,jn=oe.top);const ei=k.select=Bl({show:!0,over:!0,left:0,width:0,top:0,height:0},u.select),ti=ei.show?D(\"u-select\",ei.over?el:ll):null;function ni(l,e){if(ei.show){for(let e in l)ei[e]=l[e],e in ki&&E(ti,e,l[e]);!1!==e&&Ci(\"setSelect\")}}function ii(l,e,t){Kn(l,{min:e,max:t})}function oi(e,t,n,i){null!=t.focus&&function(l){if(l!=ui){let e=null==l,t=1!=Tt.alpha;pl.forEach(((n,i)=>{if(1==M||i>0){let o=e||0==i||i==l;n._focus=e?null:o,t&&function(l,e){pl[l].alpha=e,re&&null!=Dt[l]&&(Dt[l].style.opacity=e),se&&me[l]&&(me[l].style.opacity=e)}(i,o?1:Tt.alpha)}})),ui=l,t&&Jn()}}(e),null!=t.show&&pl.forEach(((n,i)=>{0>=i||e!=i&&null!=e||(n.show=t.show,function(e){if(pl[e].show)se&&T(me[e],l);else if(se&&S(me[e],l),re){let l=zt?Dt[0]:Dt[e];null!=l&&A(l,-10,-10,Ie,Le)}}(i),2==M?(ii(n.facets[0].scale,null,null),ii(n.facets[1].scale,null,null)):ii(n.scale,null,null),Jn())})),!1!==n&&Ci(\"setSeries\",e,t),i&&Ii(\"setSeries\",k,e,t)}let si,ri,ui;k.setSelect=ni,k.setSeries=oi,k.addBand=function(l,e){l.fill=bl(l.fill||null),l.dir=Q(l.dir,-1),Tl.splice(e=null==e?Tl.length:e,0,l)},k.setBand=function(l,e){Bl(Tl[l],e)},k.delBand=function(l){null==l?Tl.length=0:Tl.splice(l,1)};const ai={focus:!0};function fi(l,e,t){let n=vl[e];t&&(l=l/y-(1==n.ori?Ne:Oe));let i=Ie;1==n.ori&&(i=Le,l=i-l),-1==n.dir&&(l=i-l);let o=n._min,s=o+l/i*(n._max-o),r=n.distr;return 3==r?cl(10,s):4==r?((l,e=1)=>nl.sinh(l)*e)(s,n.asinh):100==r?n.bwd(s):s}function ci(l,e){E(ti,s,ei.left=l),E(ti,t,ei.width=e)}function hi(l,e){E(ti,i,ei.top=l),E(ti,n,ei.height=e)}se&&Et&&Ce(p,ce,(l=>{oe._lock||(Mt(l),null!=ui&&oi(null,ai,!0,Fi.setSeries))})),k.valToIdx=l=>L(l,g[0]),k.posToIdx=function(l,e){return L(fi(l,El,e),g[0],Lt,en)},k.posToVal=fi,k.valToPos=(l,e,t)=>0==vl[e].ori?P(l,vl[e],t?ot:Ie,t?Qe:0):W(l,vl[e],t?st:Le,t?lt:0),k.setCursor=(l,e,t)=>{Nn=l.left,jn=l.top,xi(null,e,t)};let di=0==jl.ori?ci:hi,pi=1==jl.ori?ci:hi;function mi(l,e){if(null!=l&&(l.idxs?l.idxs.forEach(((l,e)=>{te[e]=l})):(l=>void 0===l)(l.idx)||te.fill(l.idx),ie.idx=te[0]),se&&ie.live){for(let l=0;pl.length>l;l++)(l>0||1==M&&!xe)&&gi(l,te[l]);!function(){if(se&&ie.live)for(let l=2==M?1:0;pl.length>l;l++){if(0==l&&xe)continue;let e=ie.values[l],t=0;for(let n in e)ge[l][t++].firstChild.nodeValue=e[n]}}()}_t=!1,!1!==e&&Ci(\"setLegend\")}function gi(l,e){let t,n=pl[l],i=0==l&&2==Ul?pn:g[l];xe?t=n.values(k,l,e)??we:(t=n.value(k,null==e?null:i[e],l,e),t=null==t?we:{_:t}),ie.values[l]=t}function xi(l,e,t){let n;Ln=Nn,On=jn,[Nn,jn]=oe.move(k,Nn,jn),oe.left=Nn,oe.top=jn,re&&(Cn&&A(Cn,rl(Nn),0,Ie,Le),Hn&&A(Hn,0,rl(jn),Ie,Le)),si=gl,ri=null;let i=0==jl.ori?Ie:Le,o=1==jl.ori?Ie:Le;if(0>Nn||0==Gt||Lt>en){n=oe.idx=null;for(let l=0;pl.length>l;l++){let e=Dt[l];null!=e&&A(e,-10,-10,Ie,Le)}Et&&oi(null,ai,!0,null==l&&Fi.setSeries),ie.live&&(te.fill(n),_t=!0)}else{let l,e,t;1==M&&(l=0==jl.ori?Nn:jn,e=fi(l,El),n=oe.idx=L(e,g[0],Lt,en),t=$l(g[0][n],jl,i,0));let s=-10,r=-10,u=0,a=0,f=!0,c=\"\",h=\"\";for(let l=2==M?1:0;pl.length>l;l++){let d=pl[l],p=te[l],m=null==p?null:1==M?g[l][p]:g[l][1][p],x=oe.dataIdx(k,l,n,e),w=null==x?null:1==M?g[l][x]:g[l][1][x];if(_t=_t||w!=m||x!=p,te[l]=x,l>0&&d.show){let e=null==x?-10:x==n?t:$l(1==M?g[0][x]:g[l][0][x],jl,i,0),p=null==w?-10:ql(w,1==M?vl[d.scale]:vl[d.facets[1].scale],o,0);if(Et&&null!=w){let e=1==jl.ori?Nn:jn,t=ol(Tt.dist(k,l,x,p,e));if(si>t){let n=Tt.bias;if(0!=n){let i=fi(e,d.scale),o=0>i?-1:1;o!=(0>w?-1:1)||(1==o?1==n?i>w:w>i:1==n?w>i:i>w)||(si=t,ri=l)}else si=t,ri=l}}if(_t||zt){let t,n;0==jl.ori?(t=e,n=p):(t=p,n=e);let i,o,d,m,g,x,w=!0,_=St.bbox;if(null!=_){w=!1;let e=_(k,l);d=e.left,m=e.top,i=e.width,o=e.height}else d=t,m=n,i=o=St.size(k,l);if(x=St.fill(k,l),g=St.stroke(k,l),zt)l!=ri||si>Tt.prox||(s=d,r=m,u=i,a=o,f=w,c=x,h=g);else{let e=Dt[l];null!=e&&(Pt[l]=d,At[l]=m,H(e,i,o,w),Y(e,x,g),A(e,ul(d),ul(m),Ie,Le))}}}}if(zt){let l=Tt.prox;if(_t||(null==ui?l>=si:si>l||ri!=ui)){let l=Dt[0];null!=l&&(Pt[0]=s,At[0]=r,H(l,u,a,f),Y(l,c,h),A(l,ul(s),ul(r),Ie,Le))}}}if(ei.show&&Xn)if(null!=l){let[e,t]=Fi.scales,[n,s]=Fi.match,[r,u]=l.cursor.sync.scales,a=l.cursor.drag;if(Qn=a._x,li=a._y,Qn||li){let a,f,c,h,d,{left:p,top:m,width:g,height:x}=l.select,w=l.scales[r].ori,_=l.posToVal,b=null!=e&&n(e,r),v=null!=t&&s(t,u);b&&Qn?(0==w?(a=p,f=g):(a=m,f=x),c=vl[e],h=$l(_(a,r),c,i,0),d=$l(_(a+f,r),c,i,0),di(al(h,d),ol(d-h))):di(0,i),v&&li?(1==w?(a=p,f=g):(a=m,f=x),c=vl[t],h=ql(_(a,u),c,o,0),d=ql(_(a+f,u),c,o,0),pi(al(h,d),ol(d-h))):pi(0,o)}else yi()}else{let l=ol(Ln-Fn),e=ol(On-Rn);if(1==jl.ori){let t=l;l=e,e=t}Qn=Zn.x&&l>=Zn.dist,li=Zn.y&&e>=Zn.dist;let t,n,s=Zn.uni;null!=s?Qn&&li&&(Qn=l>=s,li=e>=s,Qn||li||(e>l?li=!0:Qn=!0)):Zn.x&&Zn.y&&(Qn||li)&&(Qn=li=!0),Qn&&(0==jl.ori?(t=Gn,n=Nn):(t=In,n=jn),di(al(t,n),ol(n-t)),li||pi(0,o)),li&&(1==jl.ori?(t=Gn,n=Nn):(t=In,n=jn),pi(al(t,n),ol(n-t)),Qn||di(0,i)),Qn||li||(di(0,0),pi(0,0))}if(Zn._x=Qn,Zn._y=li,null==l){if(t){if(null!=Ri){let[l,e]=Fi.scales;Fi.values[0]=null!=l?fi(0==jl.ori?Nn:jn,l):null,Fi.values[1]=null!=e?fi(1==jl.ori?Nn:jn,e):null}Ii(f,k,Nn,jn,Ie,Le,n)}if(Et){let l=t&&Fi.setSeries,e=Tt.prox;null==ui?si>e||oi(ri,ai,!0,l):si>e?oi(null,ai,!0,l):ri!=ui&&oi(ri,ai,!0,l)}}_t&&(ie.idx=n,mi()),!1!==e&&Ci(\"setCursor\")}k.setLegend=mi;let wi=null;function _i(l=!1){l?wi=null:(wi=el.getBoundingClientRect(),Ci(\"syncRect\",wi))}function bi(l,e,t,n,i,o){oe._lock||Xn&&null!=l&&0==l.movementX&&0==l.movementY||(vi(l,e,t,n,i,o,0,!1,null!=l),null!=l?xi(null,!0,!0):xi(e,!0,!1))}function vi(l,e,t,n,i,o,s,r,u){if(null==wi&&_i(!1),Mt(l),null!=l)t=l.clientX-wi.left,n=l.clientY-wi.top;else{if(0>t||0>n)return Nn=-10,void(jn=-10);let[l,s]=Fi.scales,r=e.cursor.sync,[u,a]=r.values,[f,c]=r.scales,[h,d]=Fi.match,p=e.axes[0].side%2==1,m=0==jl.ori?Ie:Le,g=1==jl.ori?Ie:Le,x=p?o:i,w=p?i:o,_=p?n:t,b=p?t:n;if(t=null!=f?h(l,f)?C(u,vl[l],m,0):-10:m*(_/x),n=null!=c?d(s,c)?C(a,vl[s],g,0):-10:g*(b/w),1==jl.ori){let l=t;t=n,n=l}}!u||null!=e&&e.cursor.event.type!=f||(t>1&&Ie-1>t||(t=zl(t,Ie)),n>1&&Le-1>n||(n=zl(n,Le))),r?(Fn=t,Rn=n,[Gn,In]=oe.move(k,t,n)):(Nn=t,jn=n)}Object.defineProperty(k,\"rect\",{get:()=>(null==wi&&_i(!1),wi)});const ki={width:0,height:0,left:0,top:0};function yi(){ni(ki,!1)}let Mi,Si,Ti,Ei;function zi(l,e,t,n,i,o){Xn=!0,Qn=li=Zn._x=Zn._y=!1,vi(l,e,t,n,i,o,0,!0,!1),null!=l&&(Ce(h,b,Di,!1),Ii(c,k,Gn,In,Ie,Le,null));let{left:s,top:r,width:u,height:a}=ei;Mi=s,Si=r,Ti=u,Ei=a}function Di(l,e,t,n,i,o){Xn=Zn._x=Zn._y=!1,vi(l,e,t,n,i,o,0,!1,!0);let{left:s,top:r,width:u,height:a}=ei,f=u>0||a>0,c=Mi!=s||Si!=r||Ti!=u||Ei!=a;if(f&&c&&ni(ei),Zn.setScale&&f&&c){let l=s,e=u,t=r,n=a;if(1==jl.ori&&(l=r,e=a,t=s,n=u),Qn&&ii(El,fi(l,El),fi(l+e,El)),li)for(let l in vl){let e=vl[l];l!=El&&null==e.from&&e.min!=gl&&ii(l,fi(t+n,l),fi(t,l))}yi()}else oe.lock&&(oe._lock=!oe._lock,xi(e,!0,null!=l));null!=l&&(He(h,b),Ii(h,k,Nn,jn,Ie,Le,null))}function Pi(l){oe._lock||(Mt(l),xn(),yi(),null!=l&&Ii(m,k,Nn,jn,Ie,Le,null))}function Ai(){xl.forEach(ln),vt(k.width,k.height,!0)}G(x,v,Ai);const Wi={};Wi.mousedown=zi,Wi.mousemove=bi,Wi.mouseup=Di,Wi.dblclick=Pi,Wi.setSeries=(l,e,t,n)=>{-1!=(t=(0,Fi.match[2])(k,e,t))&&oi(t,n,!0,!1)},re&&(Ce(c,el,zi),Ce(f,el,bi),Ce(d,el,(l=>{Mt(l),_i(!1)})),Ce(p,el,(function(l){if(oe._lock)return;Mt(l);let e=Xn;if(Xn){let l,e,t=!0,n=!0,i=10;0==jl.ori?(l=Qn,e=li):(l=li,e=Qn),l&&e&&(t=i>=Nn||Nn>=Ie-i,n=i>=jn||jn>=Le-i),l&&t&&(Nn=Gn>Nn?0:Ie),e&&n&&(jn=In>jn?0:Le),xi(null,!0,!0),Xn=!1}Nn=-10,jn=-10,te.fill(null),xi(null,!0,!0),e&&(Xn=e)})),Ce(m,el,Pi),It.add(k),k.syncRect=_i);const Yi=k.hooks=u.hooks||{};function Ci(l,e,t){Vn?Bn.push([l,e,t]):l in Yi&&Yi[l].forEach((l=>{l.call(null,k,e,t)}))}(u.plugins||[]).forEach((l=>{for(let e in l.hooks)Yi[e]=(Yi[e]||[]).concat(l.hooks[e])}));const Hi=(l,e,t)=>t,Fi=Bl({key:null,setSeries:!1,filters:{pub:Ml,sub:Ml},scales:[El,pl[1]?pl[1].scale:null],match:[Sl,Sl,Hi],values:[null,null]},oe.sync);2==Fi.match.length&&Fi.match.push(Hi),oe.sync=Fi;const Ri=Fi.key,Gi=dt(Ri);function Ii(l,e,t,n,i,o,s){Fi.filters.pub(l,e,t,n,i,o,s)&&Gi.pub(l,e,t,n,i,o,s)}function Li(){Ci(\"init\",u,g),gn(g||u.data,!1),Kl[El]?Kn(El,Kl[El]):xn(),wt=ei.show&&(ei.width>0||ei.height>0),xt=_t=!0,vt(u.width,u.height)}return Gi.sub(k),k.pub=function(l,e,t,n,i,o,s){Fi.filters.sub(l,e,t,n,i,o,s)&&Wi[l](null,e,t,n,i,o,s)},k.destroy=function(){Gi.unsub(k),It.delete(k),Pe.clear(),I(x,v,Ai),R.remove(),ce?.remove(),Ci(\"destroy\")},pl.forEach(Yt),xl.forEach((function(l,e){if(l._show=l.show,l.show){let t=vl[l.scale];null==t&&(l.scale=l.side%2?pl[1].scale:El,t=vl[l.scale]);let n=t.time;l.size=bl(l.size),l.space=bl(l.space),l.rotate=bl(l.rotate),Gl(l.incrs)&&l.incrs.forEach((l=>{!Wl.has(l)&&Wl.set(l,Yl(l))})),l.incrs=bl(l.incrs||(2==t.distr?ae:n?1==hl?ke:Se:fe)),l.splits=bl(l.splits||(n&&1==t.distr?Ql:3==t.distr?Je:4==t.distr?qe:$e)),l.stroke=bl(l.stroke),l.grid.stroke=bl(l.grid.stroke),l.ticks.stroke=bl(l.ticks.stroke),l.border.stroke=bl(l.border.stroke);let i=l.values;l.values=Gl(i)&&!Gl(i[0])?bl(i):n?Gl(i)?De(Xl,ze(i,Zl)):Ll(i)?function(l,e){let t=ne(e);return(e,n)=>n.map((e=>t(l(e))))}(Xl,i):i||le:i||Be,l.filter=bl(l.filter||(3>t.distr||10!=t.log?3==t.distr&&2==t.log?tt:kl:et)),l.font=Qt(l.font),l.labelFont=Qt(l.labelFont),l._size=l.size(k,null,e,0),l._space=l._rotate=l._incrs=l._found=l._splits=l._values=null,l._size>0&&(Ct[e]=!0,l._el=D(\"u-axis\",X))}})),_?_ instanceof HTMLElement?(_.appendChild(R),Li()):_(k,Li):Li(),k}en.assign=Bl,en.fmtNum=tl,en.rangeNum=Z,en.rangeLog=B,en.rangeAsinh=$,en.orient=pt,en.pxRatio=y,en.join=function(l,e){if(function(l){let e=l[0][0],t=e.length;for(let n=1;l.length>n;n++){let i=l[n][0];if(i.length!=t)return!1;if(i!=e)for(let l=0;t>l;l++)if(i[l]!=e[l])return!1}return!0}(l)){let e=l[0].slice();for(let t=1;l.length>t;t++)e.push(...l[t].slice(1));return function(l,e=100){const t=l.length;if(1>=t)return!0;let n=0,i=t-1;for(;i>=n&&null==l[n];)n++;for(;i>=n&&null==l[i];)i--;if(n>=i)return!0;const o=fl(1,sl((i-n+1)/e));for(let e=l[n],t=n+o;i>=t;t+=o){const n=l[t];if(null!=n){if(e>=n)return!1;e=n}}return!0}(e[0])||(e=function(l){let e=l[0],t=e.length,n=Array(t);for(let l=0;n.length>l;l++)n[l]=l;n.sort(((l,t)=>e[l]-e[t]));let i=[];for(let e=0;l.length>e;e++){let o=l[e],s=Array(t);for(let l=0;t>l;l++)s[l]=o[n[l]];i.push(s)}return i}(e)),e}let t=new Set;for(let e=0;l.length>e;e++){let n=l[e][0],i=n.length;for(let l=0;i>l;l++)t.add(n[l])}let n=[Array.from(t).sort(((l,e)=>l-e))],i=n[0].length,o=new Map;for(let l=0;i>l;l++)o.set(n[0][l],l);for(let t=0;l.length>t;t++){let s=l[t],r=s[0];for(let l=1;s.length>l;l++){let u=s[l],a=Array(i).fill(void 0),f=e?e[t][l]:1,c=[];for(let l=0;u.length>l;l++){let e=u[l],t=o.get(r[l]);null===e?0!=f&&(a[t]=e,2==f&&c.push(t)):a[t]=e}$l(a,c,i),n.push(a)}}return n},en.fmtDate=ne,en.tzDate=function(l,e){let t;return\"UTC\"==e||\"Etc/UTC\"==e?t=new Date(+l+6e4*l.getTimezoneOffset()):e==ie?t=l:(t=new Date(l.toLocaleString(\"en-US\",{timeZone:e})),t.setMilliseconds(l.getMilliseconds())),t},en.sync=dt;{en.addGap=function(l,e,t){let n=l[l.length-1];n&&n[0]==e?n[1]=t:l.push([e,t])},en.clipGaps=wt;let l=en.paths={points:Wt};l.linear=Ft,l.stepped=function(l){const e=Q(l.align,1),t=Q(l.ascDesc,!1),n=Q(l.alignGaps,0),i=Q(l.extend,!1);return(l,o,s,r)=>pt(l,o,((u,a,f,c,h,d,p,m,g,x,w)=>{[s,r]=U(f,s,r);let _=u.pxRound,{left:b,width:v}=l.bbox,k=l=>_(d(l,c,x,m)),M=l=>_(p(l,h,w,g)),S=0==c.ori?Mt:St;const T={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:1},E=T.stroke,z=c.dir*(0==c.ori?1:-1);let D=M(f[1==z?s:r]),P=k(a[1==z?s:r]),A=P,W=P;i&&-1==e&&(W=b,S(E,W,D)),S(E,P,D);for(let l=1==z?s:r;l>=s&&r>=l;l+=z){let t=f[l];if(null==t)continue;let n=k(a[l]),i=M(t);1==e?S(E,n,D):S(E,A,i),S(E,n,i),D=i,A=n}let Y=A;i&&1==e&&(Y=b+v,S(E,Y,D));let[C,H]=mt(l,o);if(null!=u.fill||0!=C){let e=T.fill=new Path2D(E),t=M(u.fillTo(l,o,u.min,u.max,C));S(e,Y,t),S(e,W,t)}if(!u.spanGaps){let i=[];i.push(..._t(a,f,s,r,z,k,n));let h=u.width*y/2,d=t||1==e?h:-h,p=t||-1==e?-h:h;i.forEach((l=>{l[0]+=d,l[1]+=p})),T.gaps=i=u.gaps(l,o,s,r,i),T.clip=wt(i,c.ori,m,g,x,w)}return 0!=H&&(T.band=2==H?[xt(l,o,s,r,E,-1),xt(l,o,s,r,E,1)]:xt(l,o,s,r,E,H)),T}))},l.bars=function(l){const e=Q((l=l||Hl).size,[.6,gl,1]),t=l.align||0,n=l.gap||0;let i=l.radius;i=null==i?[0,0]:\"number\"==typeof i?[i,0]:i;const o=bl(i),s=1-e[0],r=Q(e[1],gl),u=Q(e[2],1),a=Q(l.disp,Hl),f=Q(l.each,(()=>{})),{fill:c,stroke:h}=a;return(l,e,i,d)=>pt(l,e,((p,m,g,x,w,_,b,v,k,M,S)=>{let T,E,z=p.pxRound,D=t,P=n*y,A=r*y,W=u*y;0==x.ori?[T,E]=o(l,e):[E,T]=o(l,e);const Y=x.dir*(0==x.ori?1:-1);let C,H,F,R=0==x.ori?Tt:Et,G=0==x.ori?f:(l,e,t,n,i,o,s)=>{f(l,e,t,i,n,s,o)},I=Q(l.bands,Fl).find((l=>l.series[0]==e)),L=p.fillTo(l,e,p.min,p.max,null!=I?I.dir:0),O=z(b(L,w,S,k)),N=M,j=z(p.width*y),U=!1,V=null,B=null,$=null,J=null;null==c||0!=j&&null==h||(U=!0,V=c.values(l,e,i,d),B=new Map,new Set(V).forEach((l=>{null!=l&&B.set(l,new Path2D)})),j>0&&($=h.values(l,e,i,d),J=new Map,new Set($).forEach((l=>{null!=l&&J.set(l,new Path2D)}))));let{x0:q,size:K}=a;if(null!=q&&null!=K){D=1,m=q.values(l,e,i,d),2==q.unit&&(m=m.map((e=>l.posToVal(v+e*M,x.key,!0))));let t=K.values(l,e,i,d);H=2==K.unit?t[0]*M:_(t[0],x,M,v)-_(0,x,M,v),N=Rt(m,g,_,x,M,v,N),F=N-H+P}else N=Rt(m,g,_,x,M,v,N),F=N*s+P,H=N-F;1>F&&(F=0),H/2>j||(j=0),5>F&&(z=vl);let X=F>0;H=z(wl(N-F-(X?j:0),W,A)),C=(0==D?H/2:D==Y?0:H)-D*Y*((0==D?P/2:0)+(X?j/2:0));const Z={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ll=U?null:new Path2D;let el=null;if(null!=I)el=l.data[I.series[1]];else{let{y0:t,y1:n}=a;null!=t&&null!=n&&(g=n.values(l,e,i,d),el=t.values(l,e,i,d))}let tl=T*H,nl=E*H;for(let t=1==Y?i:d;t>=i&&d>=t;t+=Y){let n=g[t];if(null==n)continue;if(null!=el){let l=el[t]??0;if(n-l==0)continue;O=b(l,w,S,k)}let i=_(2!=x.distr||null!=a?m[t]:t,x,M,v),o=b(Q(n,L),w,S,k),s=z(i-C),r=z(fl(o,O)),u=z(al(o,O)),f=r-u;if(null!=n){let i=0>n?nl:tl,o=0>n?tl:nl;U?(j>0&&null!=$[t]&&R(J.get($[t]),s,u+sl(j/2),H,fl(0,f-j),i,o),null!=V[t]&&R(B.get(V[t]),s,u+sl(j/2),H,fl(0,f-j),i,o)):R(ll,s,u+sl(j/2),H,fl(0,f-j),i,o),G(l,e,t,s-j/2,u,H+j,f)}}return j>0?Z.stroke=U?J:ll:U||(Z._fill=0==p.width?p._fill:p._stroke??p._fill,Z.width=0),Z.fill=U?B:ll,Z}))},l.spline=function(l){return function(l,e){const t=Q(e?.alignGaps,0);return(e,n,i,o)=>pt(e,n,((s,r,u,a,f,c,h,d,p,m,g)=>{[i,o]=U(u,i,o);let x,w,_,b=s.pxRound,v=l=>b(c(l,a,m,d)),k=l=>b(h(l,f,g,p));0==a.ori?(x=kt,_=Mt,w=Pt):(x=yt,_=St,w=At);const y=a.dir*(0==a.ori?1:-1);let M=v(r[1==y?i:o]),S=M,T=[],E=[];for(let l=1==y?i:o;l>=i&&o>=l;l+=y)if(null!=u[l]){let e=v(r[l]);T.push(S=e),E.push(k(u[l]))}const z={stroke:l(T,E,x,_,w,b),fill:null,clip:null,band:null,gaps:null,flags:1},D=z.stroke;let[P,A]=mt(e,n);if(null!=s.fill||0!=P){let l=z.fill=new Path2D(D),t=k(s.fillTo(e,n,s.min,s.max,P));_(l,S,t),_(l,M,t)}if(!s.spanGaps){let l=[];l.push(..._t(r,u,i,o,y,v,t)),z.gaps=l=s.gaps(e,n,i,o,l),z.clip=wt(l,a.ori,d,p,m,g)}return 0!=A&&(z.band=2==A?[xt(e,n,i,o,D,-1),xt(e,n,i,o,D,1)]:xt(e,n,i,o,D,A)),z}))}(Gt,l)}}return en}();\n",
    "script": "// Runs in the report's page. Everything readable is in the page without it; this adds the charts, the search and the theme.\n(() => {\n  const data = JSON.parse(document.getElementById(\"data\").textContent);\n  const root = document.documentElement;\n  const all = (selector) => [...document.querySelectorAll(selector)];\n  const say = (text, values) => text.replace(/\\{(\\w+)\\}/g, (_, name) => values[name]);\n  const lanes = data.lanes.map(readLane);\n  /** Element -> how its chart is made; the chart itself once it was seen. */\n  const places = new Map();\n  const charts = new Map();\n  let shown = [data.begin, data.end];\n\n  const searching = search();\n  theme();\n  copyButtons();\n  place();\n  printing();\n  addEventListener(\"load\", () => setTimeout(layOut, 700, all(\".part, .part [data-group]:not(.scroll)\")));\n  matchMedia(\"(prefers-color-scheme: dark)\").addEventListener(\"change\", redraw);\n  addEventListener(\"resize\", fit);\n\n  /** Times come as milliseconds after the beginning, tones and labels as indices. */\n  function readLane({ name, spans, events }) {\n    const time = (ms) => data.begin + ms / 1000;\n    return {\n      name,\n      spans: spans.map(([from, to, tone, label]) => ({\n        from: time(from),\n        to: time(to),\n        tone: data.tones[tone],\n        label: data.labels[label],\n      })),\n      events: events.map(([at, tone, label]) => ({\n        at: time(at),\n        tone: data.tones[tone],\n        label: data.labels[label],\n      })),\n    };\n  }\n\n  function search() {\n    const box = document.getElementById(\"search\");\n    const found = document.getElementById(\"found\");\n    let items = null;\n    const filter = (typed) => {\n      // The page's text is gathered when somebody looks for something, not when it opens.\n      items ??= all(\"[data-find]\").map((element) => ({ element, text: element.textContent.toLowerCase() }));\n      const words = typed.toLowerCase().split(/\\s+/).filter(Boolean);\n      const hits = items.filter(({ element, text }) => {\n        element.hidden = !words.every((word) => text.includes(word));\n        return !element.hidden;\n      });\n      for (const group of all(\"[data-group]\")) hide(group, !group.querySelector(\"[data-find]:not([hidden])\"));\n      mark(words, hits);\n      const text = hits.length === 0 ? data.words.nothing : data.words.found;\n      found.textContent = words.length === 0 ? \"\" : say(text, { shown: hits.length, all: items.length });\n      return hits;\n    };\n    box.addEventListener(\"input\", () => filter(box.value));\n    box.addEventListener(\"keydown\", ({ key }) => {\n      if (key === \"Escape\") {\n        box.value = \"\";\n        filter(\"\");\n      }\n      const [first] = key === \"Enter\" && box.value.trim() !== \"\" ? filter(box.value) : [];\n      if (!first) return;\n      first.element.tabIndex = -1;\n      first.element.focus({ preventScroll: true });\n      first.element.scrollIntoView({ block: \"center\" });\n    });\n    addEventListener(\"keydown\", (event) => {\n      if (event.key !== \"/\" || !(event.ctrlKey || event.metaKey)) return;\n      event.preventDefault();\n      box.focus();\n      box.select();\n    });\n    return { show: (typed) => items && filter(typed), typed: () => box.value };\n  }\n\n  /** A section goes together with its line in the contents. */\n  function hide(group, isHidden) {\n    group.hidden = isHidden;\n    const link = document.querySelector(`nav a[href=\"#${group.getAttribute(\"aria-labelledby\")}\"]`);\n    if (link) link.parentElement.hidden = isHidden;\n  }\n\n  /** Paints over what was found; the page's elements stay as they are. */\n  function mark(words, hits) {\n    if (!CSS.highlights) return;\n    const ranges = [];\n    for (const { element } of words.length === 0 ? [] : hits.slice(0, 200)) {\n      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);\n      for (let node = texts.nextNode(); node; node = texts.nextNode()) {\n        const text = node.data.toLowerCase();\n        for (const word of words) {\n          for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {\n            const range = new Range();\n            range.setStart(node, at);\n            range.setEnd(node, Math.min(at + word.length, node.length));\n            ranges.push(range);\n          }\n        }\n      }\n    }\n    CSS.highlights.set(\"found\", new Highlight(...ranges));\n  }\n\n  function isDark() {\n    return root.dataset.theme\n      ? root.dataset.theme === \"dark\"\n      : matchMedia(\"(prefers-color-scheme: dark)\").matches;\n  }\n\n  function theme() {\n    const button = document.getElementById(\"theme\");\n    const tell = () => button.setAttribute(\"aria-pressed\", String(isDark()));\n    tell();\n    button.addEventListener(\"click\", () => {\n      root.dataset.theme = isDark() ? \"light\" : \"dark\";\n      tell();\n      redraw();\n    });\n  }\n\n  function copyButtons() {\n    for (const button of all(\"button[data-copy]\")) {\n      button.addEventListener(\"click\", async () => {\n        const text = document.getElementById(button.dataset.copy).textContent;\n        await navigator.clipboard.writeText(text);\n        button.textContent = button.dataset.done;\n      });\n    }\n  }\n\n  /** One part after the other while there is nothing else to do: what was not laid out is not told to screen readers. */\n  function layOut([next, ...rest]) {\n    if (!next) return;\n    next.classList.add(\"open\");\n    const wait = window.requestIdleCallback ?? setTimeout;\n    wait(() => layOut(rest));\n  }\n\n  /** A chart is drawn when it comes near the window. */\n  function place() {\n    const target = document.getElementById(\"lanes\");\n    if (target && lanes.length > 0) places.set(target, lanesChart);\n    for (const series of data.resources) {\n      const element = document.getElementById(series.id);\n      if (element) places.set(element, (each) => resourceChart(each, series));\n    }\n    const seen = new IntersectionObserver(\n      (entries) => {\n        for (const { target: element, isIntersecting } of entries) {\n          if (!isIntersecting) continue;\n          seen.unobserve(element);\n          draw(element);\n        }\n      },\n      { rootMargin: \"300px\" },\n    );\n    for (const element of places.keys()) seen.observe(element);\n  }\n\n  function draw(element) {\n    charts.get(element)?.destroy();\n    const chart = places.get(element)(element);\n    charts.set(element, chart);\n    chart.setScale(\"x\", { min: shown[0], max: shown[1] });\n  }\n\n  function redraw() {\n    for (const element of charts.keys()) draw(element);\n  }\n\n  function fit() {\n    for (const [element, chart] of charts) chart.setSize({ width: widthOf(element), height: chart.height });\n  }\n\n  /** On paper: everything, in dark ink, as wide as the paper. */\n  function printing() {\n    let before = null;\n    addEventListener(\"beforeprint\", () => {\n      before = { theme: root.dataset.theme };\n      searching.show(\"\");\n      root.dataset.theme = \"light\";\n      for (const element of places.keys()) {\n        draw(element);\n        charts.get(element).setSize({ width: 680, height: charts.get(element).height });\n      }\n    });\n    addEventListener(\"afterprint\", () => {\n      if (!before) return;\n      if (before.theme) root.dataset.theme = before.theme;\n      else delete root.dataset.theme;\n      before = null;\n      searching.show(searching.typed());\n      redraw();\n    });\n  }\n\n  // A canvas does not know light-dark(); an element's computed colour does.\n  function colour(name) {\n    const probe = document.getElementById(\"probe\");\n    probe.style.color = `var(${name})`;\n    return getComputedStyle(probe).color;\n  }\n\n  function widthOf(element) {\n    return Math.max(280, element.clientWidth);\n  }\n\n  /** All charts show the same time, and never less than a millisecond of it. */\n  function zoom(min, max) {\n    if (!(max - min >= 0.001) || (min === shown[0] && max === shown[1])) return;\n    shown = [min, max];\n    for (const chart of charts.values()) chart.setScale(\"x\", { min, max });\n    const range = document.getElementById(\"range\");\n    if (range) range.textContent = say(data.words.range, { from: moment(min), to: moment(max) });\n  }\n\n  function full() {\n    return [data.begin, data.end];\n  }\n\n  function moment(seconds) {\n    return new Date(seconds * 1000).toISOString().slice(0, 19).replace(\"T\", \" \");\n  }\n\n  const x = { time: true, range: (_chart, min, max) => (min === max ? [min - 1, max + 1] : [min, max]) };\n\n  function options(element, height, rest) {\n    return {\n      width: widthOf(element),\n      height,\n      cursor: {\n        sync: { key: \"time\" },\n        drag: { x: true, y: false },\n        bind: { dblclick: () => () => zoom(...full()) },\n      },\n      scales: { x },\n      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), \"Etc/UTC\"),\n      ...rest,\n      hooks: {\n        ...rest.hooks,\n        // What is dragged on one chart counts for all.\n        setScale: [(chart, key) => key === \"x\" && zoom(chart.scales.x.min, chart.scales.x.max)],\n      },\n    };\n  }\n\n  function axes(rest) {\n    const axis = {\n      stroke: colour(\"--faint\"),\n      grid: { stroke: colour(\"--line\"), width: 1 },\n      ticks: { stroke: colour(\"--line\") },\n    };\n    return [\n      { ...axis, values: clock, space: 90 },\n      { ...axis, ...rest },\n    ];\n  }\n\n  // UTC, to the fineness that the distance of the ticks asks for.\n  function clock(_chart, splits, _axis, _space, step) {\n    return splits.map((seconds) => {\n      const time = new Date(seconds * 1000).toISOString();\n      if (step >= 86400) return time.slice(0, 10);\n      return time.slice(11, step < 1 ? 23 : step < 60 ? 19 : 16);\n    });\n  }\n\n  function lanesChart(element) {\n    const marks = Object.fromEntries(data.tones.map((tone) => [tone, colour(`--${tone}`)]));\n    const lane = lanes.length > 12 ? 26 : 44;\n    const isNarrow = element.clientWidth < 480;\n    const letters = isNarrow ? 10 : 18;\n    const chart = new uPlot(\n      options(element, 60 + lanes.length * lane, {\n        legend: { show: false },\n        scales: { x, y: { dir: -1, range: () => [-0.6, lanes.length - 0.4] } },\n        axes: axes({\n          size: isNarrow ? 84 : 140,\n          splits: () => lanes.map((_, index) => index),\n          values: () =>\n            lanes.map(({ name }) => (name.length > letters ? `${name.slice(0, letters - 1)}…` : name)),\n        }),\n        series: [{}, { paths: () => null, points: { show: false } }],\n        hooks: { draw: [(self) => drawLanes(self, marks, lane / 44)] },\n      }),\n      [full(), [0, 0]],\n      element,\n    );\n    zoomTools();\n    hover(chart, element);\n    return chart;\n  }\n\n  function drawLanes(chart, marks, size) {\n    const { ctx } = chart;\n    ctx.save();\n    ctx.beginPath();\n    ctx.rect(chart.bbox.left, chart.bbox.top, chart.bbox.width, chart.bbox.height);\n    ctx.clip();\n    lanes.forEach(({ spans, events }, lane) => {\n      const middle = chart.valToPos(lane, \"y\", true);\n      const half = 7 * devicePixelRatio * size;\n      for (const { from, to, tone } of spans) {\n        const left = chart.valToPos(from, \"x\", true);\n        const width = Math.max(2 * devicePixelRatio, chart.valToPos(to, \"x\", true) - left);\n        ctx.fillStyle = marks[tone];\n        ctx.fillRect(left, middle - half, width, half * 2);\n      }\n      for (const { at, tone } of events) {\n        const x = chart.valToPos(at, \"x\", true);\n        ctx.fillStyle = marks[tone];\n        ctx.beginPath();\n        ctx.moveTo(x, middle + half);\n        ctx.lineTo(x - half / 1.5, middle + half * 2.2);\n        ctx.lineTo(x + half / 1.5, middle + half * 2.2);\n        ctx.fill();\n      }\n    });\n    ctx.restore();\n  }\n\n  // The words under the chart say what stands nearest to the pointer, or what the keyboard came to; they are read out.\n  function hover(chart, element) {\n    const label = document.getElementById(\"nearest\");\n    const points = lanes\n      .flatMap(({ name, spans, events }, lane) => [\n        ...spans.map(({ from, to, label: text }) => ({ lane, from, to, text: `${name}: ${text}` })),\n        ...events.map(({ at, label: text }) => ({ lane, from: at, to: at, text: `${name}: ${text}` })),\n      ])\n      .sort((one, other) => one.from - other.from || one.lane - other.lane);\n    chart.over.addEventListener(\"mousemove\", () => {\n      const at = chart.posToVal(chart.cursor.left, \"x\");\n      const near = (chart.scales.x.max - chart.scales.x.min) / 60;\n      const found = points.filter(({ from, to }) => at >= from - near && at <= to + near);\n      label.textContent = found\n        .slice(0, 4)\n        .map(({ text }) => text)\n        .join(\"; \");\n    });\n    let current = -1;\n    const go = (step) => {\n      current = Math.min(points.length - 1, Math.max(0, current + step));\n      const { from, lane, text } = points[current];\n      const [min, max] = shown;\n      if (from < min || from > max) zoom(from - (max - min) / 2, from + (max - min) / 2);\n      chart.setCursor({ left: chart.valToPos(from, \"x\"), top: chart.valToPos(lane, \"y\") });\n      label.textContent = say(data.words.step, {\n        text,\n        time: moment(from),\n        number: current + 1,\n        all: points.length,\n      });\n    };\n    const keys = {\n      ArrowLeft: (min, max, step) => zoom(min - step, max - step),\n      ArrowRight: (min, max, step) => zoom(min + step, max + step),\n      \"+\": (min, max, step) => zoom(min + step, max - step),\n      \"-\": (min, max, step) => zoom(min - step, max + step),\n      0: () => zoom(...full()),\n      n: () => go(1),\n      p: () => go(-1),\n    };\n    element.onkeydown = (event) => {\n      const move = event.ctrlKey || event.metaKey || event.altKey ? null : keys[event.key];\n      if (!move) return;\n      event.preventDefault();\n      move(...shown, (shown[1] - shown[0]) / 5);\n    };\n  }\n\n  function zoomTools() {\n    const by = (id, change) => {\n      document.getElementById(id).onclick = () => zoom(...change(...shown, (shown[1] - shown[0]) / 4));\n    };\n    by(\"zoom-in\", (min, max, step) => [min + step, max - step]);\n    by(\"zoom-out\", (min, max, step) => [min - step * 2, max + step * 2]);\n    by(\"zoom-all\", full);\n  }\n\n  function resourceChart(element, { label, unit, times, values, limit }) {\n    const series = [\n      {},\n      {\n        label,\n        stroke: colour(\"--link\"),\n        width: 2,\n        fill: colour(\"--link-fill\"),\n        points: { show: times.length < 80 },\n      },\n    ];\n    const seconds = times.map((ms) => data.begin + ms / 1000);\n    const rows = [seconds, values];\n    if (limit !== null) {\n      series.push({\n        label: data.words.limit,\n        stroke: colour(\"--bad\"),\n        dash: [6, 4],\n        points: { show: false },\n      });\n      rows.push(times.map(() => limit));\n    }\n    const amount = (value) =>\n      value === null || value === undefined\n        ? \"–\"\n        : unit === \"bytes\"\n          ? `${(value / 1048576).toFixed(1)} MiB`\n          : `${value} ${unit}`;\n    for (const each of series.slice(1)) each.value = (_chart, value) => amount(value);\n    return new uPlot(\n      options(element, 190, {\n        axes: axes({ size: 90, values: (_chart, splits) => splits.map(amount) }),\n        series,\n      }),\n      rows,\n      element,\n    );\n  }\n})();\n"
};

// EXTERNAL MODULE: ./build/report/slot.js
var slot = __webpack_require__(5484);
// EXTERNAL MODULE: ./build/report/view/build.js + 18 modules
var build = __webpack_require__(9248);
// EXTERNAL MODULE: ./build/report/words.js + 10 modules
var words = __webpack_require__(6356);
// EXTERNAL MODULE: ./build/report/clean.js
var clean = __webpack_require__(335);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(9896);
;// CONCATENATED MODULE: ./build/report/html/data.js




const tones = ["good", "bad", "unsure", "faint"];
const maxEvents = 2_000;
const maxSpans = 4_000;
const maxLanes = 60;
function chartData({ sessions, timeline, resources }) {
    const drawn = laneEvents({ sessions, timeline });
    const series = resources.map(resourceSeries).filter(({ points }) => points.length > 0);
    const [begin, end] = period([
        ...[...drawn.values()].flatMap(({ spans, events }) => [
            ...spans.flatMap(({ from, to }) => [from, to ?? from]),
            ...events.map(({ at }) => at),
        ]),
        ...series.flatMap(({ points }) => [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 0]),
    ]);
    const labels = new Map();
    const label = (text) => {
        const index = labels.get(text) ?? labels.size;
        labels.set(text, index);
        return index;
    };
    const tone = (each) => tones.indexOf(each);
    const lanes = [...drawn].map(([name, { spans, events }]) => ({
        name,
        spans: spans.map((each) => [each.from - begin, (each.to ?? end) - begin, tone(each.tone), label(each.label)]),
        events: events.map((each) => [each.at - begin, tone(each.tone), label(each.label)]),
    }));
    return {
        begin: begin / 1_000,
        end: end / 1_000,
        tones,
        labels: [...labels.keys()],
        lanes,
        resources: series.map(({ points, ...each }) => ({
            ...each,
            times: points.map(([at]) => at - begin),
            values: points.map(([, value]) => value),
        })),
        words: words/* page */.MY,
    };
}
function laneEvents({ sessions, timeline, }) {
    const lanes = new Map();
    const lane = (name) => {
        const key = (0,clean/* cleanLine */.O)(name ?? (0,slot/* textOf */.b6)(words/* labels */.WD.wholeCase), 60);
        const found = lanes.get(key) ?? { spans: [], events: [] };
        if (lanes.size < maxLanes)
            lanes.set(key, found);
        return found;
    };
    for (const session of sessions.slice(0, maxSpans)) {
        const spans = spansOf(session);
        if (spans.length > 0)
            lane(session.subject).spans.push(...spans);
    }
    for (const { time, subject, event } of timeline.slice(0, maxEvents)) {
        const at = (0,numbers/* milliseconds */.Rz)(time);
        if (at !== null)
            lane(subject).events.push({ at, tone: toneOf(event), label: (0,clean/* cleanLine */.O)(event, 60) });
    }
    return lanes;
}
function period(times) {
    if (times.length === 0)
        return [0, 1_000];
    const begin = times.reduce((least, each) => Math.min(least, each));
    const end = times.reduce((most, each) => Math.max(most, each));
    const margin = Math.max(1_000, Math.round((end - begin) * 0.03));
    return [begin - margin, end + margin];
}
function spansOf(session) {
    const [started, connected, ended] = [session.startedAt, session.connectedAt, session.endedAt].map(numbers/* milliseconds */.Rz);
    const first = started ?? connected ?? null;
    if (first === null)
        return [];
    const attempt = words/* chart */.bW.attempt(session.attempt);
    const end = (0,clean/* cleanLine */.O)(session.end ?? words/* chart */.bW.open, 60);
    if (connected === null || connected === undefined) {
        return [{ from: first, to: ended ?? first, tone: "bad", label: `${attempt}, ${words/* chart */.bW.failed(end)}` }];
    }
    const lived = session.lifetimeMs === null
        ? end
        : words/* chart */.bW.endedAfter({ how: end, lifetime: (0,numbers/* duration */.p0)(session.lifetimeMs) });
    return [
        { from: first, to: connected, tone: "unsure", label: `${attempt}, ${words/* chart */.bW.starts}` },
        { from: connected, to: ended ?? null, tone: "good", label: `${attempt}, ${lived}` },
    ];
}
function toneOf(event) {
    if (/(?:refused|terminated|failed|error|crash|closed|lost|exit|time-?out|expired)/i.test(event))
        return "bad";
    return /(?:connected|succeeded|ready|refreshed)$/i.test(event) ? "good" : "faint";
}
function resourceSeries(series, index) {
    const samples = series.samples.flatMap(([time, value]) => {
        const at = (0,numbers/* milliseconds */.Rz)(time);
        return at === null ? [] : [[at, value]];
    });
    return {
        id: `resource-${index}`,
        label: (0,clean/* cleanLine */.O)(`${series.metric} ${series.subject}`, 60),
        unit: (0,clean/* cleanLine */.O)(series.unit, 16),
        points: thinned(samples),
        limit: series.limit,
    };
}
const maxPoints = 2_000;
function thinned(points) {
    if (points.length <= maxPoints)
        return points;
    const columns = maxPoints / 2;
    return Array.from({ length: columns }, (_, column) => {
        const from = Math.floor((column * points.length) / columns);
        const part = points.slice(from, Math.floor(((column + 1) * points.length) / columns));
        const [first] = part;
        const low = part.reduce((least, each) => (each[1] < least[1] ? each : least), first);
        const high = part.reduce((most, each) => (each[1] > most[1] ? each : most), first);
        return low === high ? [low] : low[0] < high[0] ? [low, high] : [high, low];
    }).flat();
}

;// CONCATENATED MODULE: ./build/report/prose-html.js
function proseToHtml(markdown) {
    return markdown
        .split(codeSpans)
        .map((part, index) => {
        if (index % 3 === 1)
            return "";
        return index % 3 === 2 ? `<code>${escapeHtml(part.trim())}</code>` : marksToHtml(part);
    })
        .join("")
        .replace(codeLink, '<a href="$2">$1</a>');
}
function escapeHtml(text) {
    return text.replace(/[^\p{L}\p{N} .,:;/()…–—-]/gu, (character) => `&#${character.codePointAt(0)};`);
}
const codeSpans = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/;
const codeLink = /\[(<code>[^<]*<\/code>)\]\((https:\/\/[^)\s<>"]+)\)/g;
function marksToHtml(text) {
    return text
        .replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
        .replace(/\[([^[\]]+)\]\((https:\/\/[^)\s<>]+)\)/g, '<a href="$2">$1</a>')
        .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>");
}

;// CONCATENATED MODULE: ./build/report/html/markup.js



class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
function html(literal, ...values) {
    return new Markup(literal.reduce((done, part, index) => done + write(values[index - 1] ?? null) + part));
}
const nothing = new Markup("");
function write(value) {
    if (value === null)
        return "";
    if (typeof value === "number")
        return String(value);
    if (typeof value === "string")
        return escapeHtml(value);
    if (value instanceof Markup)
        return value.text;
    if (isList(value))
        return value.map(({ text }) => text).join("");
    switch (value.kind) {
        case "prose":
            return proseToHtml((0,slot/* textOf */.b6)(value));
        case "quoted":
            return `<code>${escapeHtml((0,clean/* cleanLine */.O)((0,slot/* textOf */.b6)(value)) || "(empty)")}</code>`;
        default:
            return `<pre><code>${preformatted(value)}</code></pre>`;
    }
}
function preformatted(block) {
    return (0,clean/* cleanLines */.v)((0,slot/* textOf */.b6)(block), { lines: 200, width: 2_000 }).map(escapeHtml).join("\n");
}
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/report/html/command.js

function command({ system, run }) {
    return html `${system === null ? nothing : html `<p class="hint">${system}</p>`}${run}`;
}

;// CONCATENATED MODULE: ./build/report/html/proof.js

function proof(numbers) {
    return new Markup(linked(html `${numbers}`.text));
}
function proven(sentence) {
    return new Markup(html `${sentence}`.text.replace(/\(E\d+(?:, E\d+)*\)/g, linked));
}
function linked(numbers) {
    return numbers.replace(/\bE(\d+)\b/g, '<a href="#E$1">E$1</a>');
}

;// CONCATENATED MODULE: ./build/report/html/table.js


function table(heads, rows, { label, numbers }) {
    if (rows.length === 0)
        return nothing;
    const kind = (column) => numbers.includes(column) ? new Markup(' class="number"') : nothing;
    return html `<div class="scroll" role="region" tabindex="0" aria-label="${(0,slot/* textOf */.b6)(label)}" data-group><table><thead><tr>${heads.map((head, column) => html `<th scope="col"${kind(column)}>${head}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html `<tr data-find>${cells.map((cell, column) => (column === 0 ? html `<th scope="row">${cell}</th>` : html `<td${kind(column)}>${cell}</td>`))}</tr>`)}</tbody></table></div>`;
}
function items(list) {
    return list.length === 0 ? nothing : html `<ul>${list.map((each) => html `<li data-find>${each}</li>`)}</ul>`;
}
function hint(text) {
    return text === null ? nothing : html `<p class="hint">${text}</p>`;
}

;// CONCATENATED MODULE: ./build/report/html/first-screen.js





function firstScreen(view) {
    const { cause } = view;
    return html `${view.exposures.map((each) => html `<p class="alert"><strong>${words/* labels */.WD.exposed}:</strong> ${each}</p>`)}
<dl class="screen">
${row(view.summaryLabel, proven(view.summary))}
${cause === null ? row(words/* labels */.WD.howItWent, proven(view.sessionsSummary)) : causeRows(cause, view)}
${row(words/* labels */.WD.oneQuestion, view.ask === null ? nothing : html `${view.ask.sentence}${view.ask.commands.map(command)}`)}
</dl>`;
}
function causeRows(cause, view) {
    return html `${row(words/* labels */.WD.why, html `${cause.cause} This is <strong>${cause.confidence}</strong> (${proof(cause.proof)}).`)}
${row(words/* labels */.WD.effect, html `${cause.impact}`)}
${row(words/* labels */.WD.howOften, html `${cause.when} ${proven(view.sessionsSummary)}`)}
${row(view.othersLabel, items(view.others.map((each) => html `<strong>${each.title}.</strong> ${each.cause} ${each.when} (${proof(each.proof)})`)))}
${row(words/* labels */.WD.explained, items(cause.explained.map((each) => html `${each.title}, ${each.count} (${proof(each.proof)})`)))}
${row(words/* labels */.WD.observations, items(view.observations.map((each) => html `${each.title}. ${each.cause} (${proof(each.proof)})`)))}`;
}
function row(label, body) {
    return body.text.trim() === "" ? nothing : html `<dt>${label}</dt><dd>${body}</dd>`;
}

;// CONCATENATED MODULE: ./build/report/html/evidence.js



function evidence(view) {
    return new Markup(view.evidence
        .map(({ title, count, files, more }) => html `<div data-group><h3>${title}, ${count}</h3>
${files.map(({ place, lines }) => html `<p class="where">${place}</p><ol class="evidence">${lines.map(line)}</ol>`)}
${hint(more)}</div>`.text)
        .join("\n"));
}
function line(each) {
    const id = (0,slot/* textOf */.b6)(each.name);
    const note = each.note === null ? nothing : html ` (${each.note})`;
    const text = each.text === null
        ? html `<pre><code>${each.quote === null ? "" : (0,slot/* textOf */.b6)(each.quote)}</code></pre>`
        : new Markup(`<pre><code>${preformatted(each.text)}</code></pre>`);
    return html `<li id="${id}" data-find><span class="name">${id}</span> <span class="where">${each.line}${each.time === null ? nothing : html `, ${each.time}`}${note}</span>${neighbours(each.before)}${text}${neighbours(each.after)}</li>`;
}
function neighbours(lines) {
    if (lines.length === 0)
        return nothing;
    const rows = lines.map(({ line: number, text }) => html `<span>${number}</span>${(0,slot/* textOf */.b6)(text)}`.text);
    return html `<pre class="beside"><code>${new Markup(rows.join("\n"))}</code></pre>`;
}

;// CONCATENATED MODULE: ./build/report/html/sections.js







function sectionsOf(view, charts) {
    return [
        section("actions", html `${words/* labels */.WD.whatToDo}`, actions(view)),
        section("time", html `${words/* labels */.WD.chart}`, charts.lanes ? lanes(view) : nothing),
        section("evidence", html `${view.evidenceTitle}`, evidence(view)),
        section("unknown", html `${words/* labels */.WD.unknown}`, unknown(view)),
        section("sessions", html `${words/* labels */.WD.sessions}`, sessions(view)),
        section("timeline", html `${words/* labels */.WD.timeline}`, timeline(view)),
        section("suspects", html `${words/* labels */.WD.suspects}`, suspects(view)),
        section("resources", html `${words/* labels */.WD.resources}`, resources(view, charts.resources)),
        section("facts", html `${words/* labels */.WD.facts}`, facts(view)),
        section("known", html `${words/* labels */.WD.knownAs}`, known(view)),
        section("sources", html `${words/* labels */.WD.read}`, sources(view)),
        section("problems", html `${words/* labels */.WD.problems}`, problems(view)),
    ].filter(({ body }) => body.text !== "");
}
function section(id, title, body) {
    return { id, title, body };
}
function actions({ cause }) {
    if (cause === null || cause.steps.length === 0)
        return nothing;
    return html `<ol>${cause.steps.map((step) => html `<li data-find>${step.text}${step.commands.map(command)}</li>`)}</ol>${cause.references.length === 0
        ? nothing
        : html `<p>${words/* labels */.WD.references}: ${cause.references.map(({ text }, index) => html `${index === 0 ? "" : ", "}${text}`)}</p>`}`;
}
function lanes(view) {
    const tables = [
        ...(view.sessions.rows.length === 0 ? [] : [html `<a href="#sessions">${words/* labels */.WD.sessions}</a>`]),
        ...(view.timeline.rows.length === 0 ? [] : [html `<a href="#timeline">${words/* labels */.WD.timeline}</a>`]),
    ];
    return html `<p class="tools"><button type="button" id="zoom-in">${words/* labels */.WD.zoomIn}</button> <button type="button" id="zoom-out">${words/* labels */.WD.zoomOut}</button> <button type="button" id="zoom-all">${words/* labels */.WD.zoomAll}</button> <span id="range" class="hint" role="status"></span></p>
<div id="lanes" class="chart" tabindex="0" role="application" aria-roledescription="${(0,slot/* textOf */.b6)(words/* labels */.WD.timelineKind)}" aria-label="${(0,slot/* textOf */.b6)(words/* labels */.WD.chart)}" aria-describedby="lanes-help"></div>
<ul class="legend" aria-hidden="true"><li><i class="swatch-unsure"></i>${words/* labels */.WD.connecting}</li><li><i class="swatch-good"></i>${words/* labels */.WD.connected}</li><li><i class="swatch-bad"></i>${words/* labels */.WD.failed}</li><li><i class="swatch-faint"></i>${words/* labels */.WD.event}</li></ul>
<p class="hint nearest" id="nearest" role="status"></p>
<p class="hint tools" id="lanes-help">${words/* labels */.WD.chartHelp}</p>${tables.length === 0
        ? nothing
        : html `<p class="hint tools">${words/* labels */.WD.inWords} ${tables.map((link, index) => html `${index === 0 ? "" : ", "}${link}`)}</p>`}`;
}
function unknown(view) {
    const nearest = items(view.nearMisses.map(({ signature, why, closest }) => html `${signature}: ${why} ${closest}`));
    const rows = view.unknown.map((each) => [html `${each.template}`, html `${each.count}`, proof(each.proof)]);
    return html `${table([words/* labels */.WD.line, words/* labels */.WD.count, words/* labels */.WD.proof], rows, { label: words/* labels */.WD.unknown, numbers: [1] })}${nearest.text === "" ? nothing : html `<h3>${words/* labels */.WD.nearMisses}</h3>${nearest}`}`;
}
function sessions(view) {
    const rows = view.sessions.rows.map((each) => [
        html `${each.subject}`,
        html `${each.attempt}`,
        html `${each.started}`,
        html `${each.connect}`,
        html `${each.lifetime}`,
        html `${each.end ?? words/* labels */.WD.stillOpen} ${each.reason} ${each.recovered === null ? nothing : html `${words/* labels */.WD.recovered} ${each.recovered}`}`,
        proof(each.proof),
    ]);
    const heads = [
        words/* labels */.WD.server,
        words/* labels */.WD.attempt,
        words/* labels */.WD.started,
        words/* labels */.WD.connect,
        words/* labels */.WD.lifetime,
        words/* labels */.WD.end,
        words/* labels */.WD.proof,
    ];
    return html `${table(heads, rows, { label: words/* labels */.WD.sessions, numbers: [1, 3, 4] })}${hint(view.sessions.more)}`;
}
function timeline(view) {
    const rows = view.timeline.rows.map((each) => [
        html `${each.time}`,
        html `${each.subject}`,
        html `${each.event} ${each.count}`,
        proof(each.proof),
    ]);
    return html `${view.timeline.day === null ? nothing : html `<p class="hint">${view.timeline.day} UTC</p>`}${table([words/* labels */.WD.time, words/* labels */.WD.server, words/* labels */.WD.event, words/* labels */.WD.proof], rows, { label: words/* labels */.WD.timeline, numbers: [] })}${hint(view.timeline.more)}`;
}
function suspects(view) {
    const rows = view.suspects.map((each) => [
        html `${each.title}`,
        html `<span class="${each.tone}">${each.mark} ${each.verdict}</span>`,
        html `${each.why}${each.missing === null ? nothing : html ` ${each.missing}`}`,
        proof(each.proof),
    ]);
    return table([words/* labels */.WD.suspect, words/* labels */.WD.verdict, words/* labels */.WD.reason, words/* labels */.WD.proof], rows, {
        label: words/* labels */.WD.suspects,
        numbers: [],
    });
}
function resources(view, charts) {
    const rows = view.resources.map((each) => [
        html `${each.metric} ${each.subject}`,
        html `${each.range}`,
        html `${each.trend}`,
        proof(each.proof),
    ]);
    return html `${charts.map(({ id, label }) => html `<div class="chart" id="${id}" role="img" aria-label="${label}"></div>`)}${table([words/* labels */.WD.metric, words/* labels */.WD.range, words/* labels */.WD.trend, words/* labels */.WD.proof], rows, { label: words/* labels */.WD.resources, numbers: [] })}`;
}
function facts(view) {
    const rows = view.facts.map((each) => [
        html `${each.name} ${each.subject}`,
        html `${each.value}`,
        proof(each.proof),
    ]);
    const wrong = items(view.configuration.map((each) => html `${each.title}: ${each.why} (${proof(each.proof)})`));
    return html `${wrong.text === "" ? nothing : html `<h3>${words/* labels */.WD.configuration}</h3>${wrong}`}${table([words/* labels */.WD.name, words/* labels */.WD.value, words/* labels */.WD.proof], rows, { label: words/* labels */.WD.facts, numbers: [] })}`;
}
function known({ cause }) {
    return new Markup((cause?.known ?? [])
        .map((each, index) => html `<div class="card"><p>${each.issue.text} (${each.issue.state}), ${each.title}</p>${each.regression === null ? nothing : html `<p><strong>${proven(each.regression)}.</strong></p>`}${items(each.differences.map((one) => html `${one}`))}${each.comment === null
        ? nothing
        : html `<h3>${words/* labels */.WD.comment}</h3><p class="tools"><button type="button" data-copy="paste-${index}" data-done="${(0,slot/* textOf */.b6)(words/* labels */.WD.copied)}">${words/* labels */.WD.copy}</button></p><div id="paste-${index}">${each.comment}</div>`}</div>`.text)
        .join(""));
}
function sources(view) {
    const rows = view.sources.map((each) => [
        html `${each.name}`,
        html `${each.origin}`,
        html `${each.size}`,
        html `${each.entries}`,
    ]);
    const refused = items(view.refusals.map((each) => html `${each.name}: ${each.reason} ${each.remedy}`));
    const masked = view.redactions.map(({ kind, count }) => [html `${kind}`, html `${count}`]);
    const assumed = items(view.assumptions.map(({ about, text }) => html `${about}: ${text}`));
    return html `${table([words/* labels */.WD.name, words/* labels */.WD.origin, words/* labels */.WD.size, words/* labels */.WD.entries], rows, { label: words/* labels */.WD.read, numbers: [2, 3] })}${hint(view.leftOut.sources)}
${refused.text === "" ? nothing : html `<h3>${words/* labels */.WD.refused}</h3>${refused}${hint(view.leftOut.refusals)}`}
${masked.length === 0 ? nothing : html `<h3>${words/* labels */.WD.redacted}</h3>${table([words/* labels */.WD.kind, words/* labels */.WD.count], masked, { label: words/* labels */.WD.redacted, numbers: [1] })}`}
${assumed.text === "" ? nothing : html `<h3>${words/* labels */.WD.assumptions}</h3>${assumed}${hint(view.leftOut.assumptions)}`}`;
}
function problems(view) {
    const named = items(view.problems.map(({ place, message }) => html `${place}: ${message}`));
    return html `${named}${hint(view.leftOut.problems)}`;
}

;// CONCATENATED MODULE: ./build/report/html/page.js










const pageFrame = Object.values(htmlAssets).join("\n");
function htmlPage(result, { hosts = reference_hosts/* referenceHosts */.d } = {}) {
    const view = (0,build/* buildView */.k)(result, { depth: 12, records: "whole", hosts, rows: 500 });
    const data = chartData(result);
    const sections = sectionsOf(view, {
        lanes: data.lanes.length > 0,
        resources: data.resources,
    });
    const { style, library, script } = htmlAssets;
    const title = new Markup(escapeTitle((0,slot/* textOf */.b6)(view.headline)));
    return html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy({ style, scripts: [library, script] })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#main">${words/* labels */.WD.skip}</a>
<header class="bar"><strong>Telltale</strong> <button type="button" id="theme" aria-pressed="false">${words/* labels */.WD.theme}</button> <div role="search"><label for="search">${words/* labels */.WD.search}</label> <input type="search" id="search" autocomplete="off" spellcheck="false" aria-keyshortcuts="Control+/"> <span id="found" class="hint" role="status"></span></div></header>
<main id="main" tabindex="-1">
<h1>${view.headline}</h1>
<p class="lead"><span class="status ${view.status}">${view.status}</span> ${view.lead}</p>
<nav aria-label="${(0,slot/* textOf */.b6)(words/* labels */.WD.contents)}"><ul>${sections.map(({ id, title: name }) => html `<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
${firstScreen(view)}
${sections.map(({ id, title: name, body, }) => html `<section aria-labelledby="${id}"${body.text.includes(" data-find") ? grouped : nothing}><h2 id="${id}">${name}</h2>
<div class="part">${body}</div>
</section>
`)}
</main>
<footer><p>${view.footer}</p></footer>
<span id="probe" hidden></span>
<script type="application/json" id="data">${new Markup(inScript(data))}</script>
<script>${new Markup(library)}</script>
<script>${new Markup(script)}</script>
</body>
</html>
`.text;
}
const grouped = new Markup(" data-group");
function policy({ style, scripts }) {
    const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;
    return new Markup(`default-src 'none'; style-src ${hash(style)}; script-src ${scripts.map(hash).join(" ")}; base-uri 'none'; form-action 'none'`);
}
function inScript(data) {
    return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function escapeTitle(text) {
    return text.replaceAll("`", "").replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}


/***/ })

};
;
import{A as e,C as t,D as n,F as r,I as i,O as a,S as o,_ as s,b as c,g as l,h as u,k as d,m as f,n as p,v as m,w as h,x as g,y as _}from"./readWorker-BvExE-_i.js";import{t as v}from"./writeMap-DsArmJdG.js";import{n as y,t as b}from"./places-BAvtpZss.js";import{t as ee}from"./mapPart-CYSvkWh7.js";const x={column:160,phaseRow:36,stepRow:22,scaleBar:6,rail:20,laneHeader:140,cellLeft:16,cellRight:8,cellTop:5,cardGap:6,rowMin:52,noteMin:34,card:{width:136,left:14,right:6,top:5,bottom:4,line:16,lines:3,marks:14,marksGap:4,coin:22},note:{line:18,top:7,bottom:7,lines:4}},te={family:`ui`,size:12,weight:500,italic:!1},ne={family:`ui`,size:12,weight:400,italic:!1},re={family:`voice`,size:14,weight:400,italic:!0};function ie(e,t,n,r){let i=x.cardGap;return t.reduce((t,a)=>t+r(e.cards[a],n).height+i,-i)+(n===`touchpoint`?2*x.cellTop:x.note.top+x.note.bottom)+1}function ae(e,t){let n=t===`touchpoint`?x.rowMin:x.noteMin;for(let t of e.values())t>n&&(n=t);return n}function oe(e,n,r){let i=_(e),a=t(e.lanes).filter(e=>!e.lane.hidden),o=[],s=[],c=/* @__PURE__ */ new Map;for(let{lane:t,section:i}of a){let a=f(t.kind);if(a.holds===`nothing`){s.push({lane:t.id,y:0,height:t.height??a.height??28});continue}let l=a.holds===`touchpoints`?`touchpoint`:a.voice?`voice`:`note`,u=/* @__PURE__ */ new Map;for(let[i,a]of n.get(t.id)??[])u.set(i,ie(e,a,l,r));c.set(t.id,u),o.push({lane:t.id,section:i,style:l,y:0,height:ae(u,l)})}return{columns:i,columnOf:new Map(i.map((e,t)=>[e.id,t])),phases:ce(e),rowOf:new Map(o.map((e,t)=>[e.lane,t])),cells:c,width:i.length*x.column,...se(o,s)}}function se(e,t){let n=0,r=e.map(e=>{let t=e.y===n?e:{...e,y:n};return n+=e.height,t}),i=n;return n=0,{rows:r,pinned:t.map(e=>{let t={...e,y:n};return n+=e.height,t}),height:i,pinnedHeight:n}}function ce(e){let t=0;return o(e.phases).map(n=>{let r=h(e,n.id).length,i={phase:n,first:t,span:r,x:t*x.column,width:r*x.column};return t+=r,i})}function le(e,t,n,r,i,a){let o=e.columnOf.get(r),s=e.rows[e.rowOf.get(i)??-1];if(o===void 0||!s)return[];let c=s.style===`touchpoint`,l=s.y+(c?x.cellTop:x.note.top),u=s.height-(e.cells.get(i)?.get(r)??s.height);c||(l+=Math.floor(u/2));let d=o*x.column+x.cellLeft,f=c?x.card.width:x.column-x.cellLeft-x.cellRight;return b(n,r,i).map(e=>{let{height:n}=a(t.cards[e],s.style),r={x:d,y:l,width:f,height:n};return l+=n+x.cardGap,{id:e,box:r}})}const ue=[`m2`,`m1`,`z0`,`p1`,`p2`];function de(e){return ue[Math.min(2,Math.max(-2,Math.round(e)))+2]??`z0`}const S=(e,t,n=1.25)=>`M${e-n} ${t}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`,fe=e=>S(10,10,e);function pe(){let e=Array.from({length:8},(e,t)=>{let n=(t+.5)*(Math.PI/4);return`${(10+8.15*Math.cos(n)).toFixed(2)} ${(10+8.15*Math.sin(n)).toFixed(2)}`});return`M${e[0]}${[...e.slice(1),e[0]].map(e=>`A3.5 3.5 0 0 1 ${e}`).join(``)}Z`}const me={m2:{contour:`M8.16 1.59a2.6 2.6 0 0 1 3.68 0l6.57 6.57a2.6 2.6 0 0 1 0 3.68l-6.57 6.57a2.6 2.6 0 0 1-3.68 0l-6.57-6.57a2.6 2.6 0 0 1 0-3.68Z`,lines:`M5.9 6.9 8.7 8.7M14.1 6.9l-2.8 1.8`,solid:`M6.6 14.4a3.4 3.4 0 0 1 6.8 0Z`},m1:{contour:`M5.3 1.9h9.4a3.4 3.4 0 0 1 3.4 3.4v9.4a3.4 3.4 0 0 1-3.4 3.4h-9.4a3.4 3.4 0 0 1-3.4-3.4v-9.4a3.4 3.4 0 0 1 3.4-3.4Z`,lines:`M6.2 14.2Q10 10.4 13.8 14.2`,solid:S(6.7,7.9)+S(13.3,7.9)},z0:{contour:fe(8.5),lines:`M6.3 12.9h7.4`,solid:S(6.9,8.3)+S(13.1,8.3)},p1:{contour:fe(8.7),lines:`M6 11.6Q10 16 14 11.6`,solid:S(6.9,7.7)+S(13.1,7.7)},p2:{contour:pe(),lines:`M5.3 8.6Q6.9 6 8.5 8.6M11.5 8.6Q13.1 6 14.7 8.6`,solid:`M5.9 11h8.2a4.1 4.1 0 0 1-8.2 0Z`}};function he(e){return{fill:`emo-${e}`,outline:`emo-${e}-ink`,features:`emo-${e}-on`}}const ge=`M6 1.6 11 10.4H1Z`,_e={low:``,middle:`M3.4 6.6h5.2L11 10.6H1Z`,high:ge},ve={low:`sev-low`,middle:`sev-mid`,high:`sev-high`};S(7,20,2.7),S(10.8,14.8,2.7);const ye=[S(5,5,5),`M1.5 0h7A1.5 1.5 0 0 1 10 1.5v7A1.5 1.5 0 0 1 8.5 10h-7A1.5 1.5 0 0 1 0 8.5v-7A1.5 1.5 0 0 1 1.5 0Z`,`M5 .4 10 9.6H0Z`,`M5 0 10 5 5 10 0 5Z`,`M2.6 .4h4.8L10 5 7.4 9.6H2.6L0 5Z`,`M3.4 0h3.2v3.4H10v3.2H6.6V10H3.4V6.6H0V3.4h3.4Z`],be=[[],[3,2],[1,1.5],[4,1.5,1,1.5],[6,2],[]];function xe(e){return ye[(e-1)%6]??ye[0]}function Se(e){return be[(e-1)%6]??[]}function C(e){return`persona-${(e-1)%6+1}`}function Ce(e){return`phase-${(e-1)%8+1}`}
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
/**
* @license lucide v1.65.0 - ISC
*
* This source code is licensed under the ISC license.
* See the LICENSE file in the root directory of this source tree.
*/
const we={archive:[[`rect`,{width:`20`,height:`5`,x:`2`,y:`3`,rx:`1`}],[`path`,{d:`M4 8v11a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V8`}],[`path`,{d:`M10 12h4`}]],"archive-restore":[[`rect`,{width:`20`,height:`5`,x:`2`,y:`3`,rx:`1`}],[`path`,{d:`M4 8v11a2 2 0 0 0 2 2h2`}],[`path`,{d:`M20 8v11a2 2 0 0 1-2 2h-2`}],[`path`,{d:`m9 15 3-3 3 3`}],[`path`,{d:`M12 12v9`}]],"arrow-down":[[`path`,{d:`M12 5v14`}],[`path`,{d:`m19 12-7 7-7-7`}]],"arrow-left":[[`path`,{d:`m12 19-7-7 7-7`}],[`path`,{d:`M19 12H5`}]],"arrow-right":[[`path`,{d:`M5 12h14`}],[`path`,{d:`m12 5 7 7-7 7`}]],"arrow-up":[[`path`,{d:`m5 12 7-7 7 7`}],[`path`,{d:`M12 19V5`}]],"between-vertical-start":[[`rect`,{width:`7`,height:`13`,x:`3`,y:`8`,rx:`1`}],[`path`,{d:`m15 2-3 3-3-3`}],[`rect`,{width:`7`,height:`13`,x:`14`,y:`8`,rx:`1`}]],"building-2":[[`path`,{d:`M10 12h4`}],[`path`,{d:`M10 8h4`}],[`path`,{d:`M14 21v-3a2 2 0 0 0-4 0v3`}],[`path`,{d:`M6 10H4a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2V9a2 2 0 0 0-2-2h-2`}],[`path`,{d:`M6 21V5a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v16`}]],"chart-column":[[`path`,{d:`M3 3v16a2 2 0 0 0 2 2h16`}],[`path`,{d:`M18 17V9`}],[`path`,{d:`M13 17V5`}],[`path`,{d:`M8 17v-3`}]],"chart-spline":[[`path`,{d:`M3 3v16a2 2 0 0 0 2 2h16`}],[`path`,{d:`M7 16c.5-2 1.5-7 4-7 2 0 2 3 4 3 2.5 0 4.5-5 5-7`}]],check:[[`path`,{d:`M20 6 9 17l-5-5`}]],"chevron-down":[[`path`,{d:`m6 9 6 6 6-6`}]],"chevron-left":[[`path`,{d:`m15 18-6-6 6-6`}]],"chevron-right":[[`path`,{d:`m9 18 6-6-6-6`}]],"chevron-up":[[`path`,{d:`m18 15-6-6-6 6`}]],"circle-dashed":[[`path`,{d:`M10.1 2.182a10 10 0 0 1 3.8 0`}],[`path`,{d:`M13.9 21.818a10 10 0 0 1-3.8 0`}],[`path`,{d:`M17.609 3.721a10 10 0 0 1 2.69 2.7`}],[`path`,{d:`M2.182 13.9a10 10 0 0 1 0-3.8`}],[`path`,{d:`M20.279 17.609a10 10 0 0 1-2.7 2.69`}],[`path`,{d:`M21.818 10.1a10 10 0 0 1 0 3.8`}],[`path`,{d:`M3.721 6.391a10 10 0 0 1 2.7-2.69`}],[`path`,{d:`M6.391 20.279a10 10 0 0 1-2.69-2.7`}]],"circle-help":[[`circle`,{cx:`12`,cy:`12`,r:`10`}],[`path`,{d:`M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3`}],[`path`,{d:`M12 17h.01`}]],"clipboard-paste":[[`path`,{d:`M11 14h10`}],[`path`,{d:`M16 4h2a2 2 0 0 1 2 2v1.344`}],[`path`,{d:`m17 18 4-4-4-4`}],[`path`,{d:`M8 4H6a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h12a2 2 0 0 0 1.793-1.113`}],[`rect`,{x:`8`,y:`2`,width:`8`,height:`4`,rx:`1`}]],compass:[[`circle`,{cx:`12`,cy:`12`,r:`10`}],[`path`,{d:`m16.24 7.76-1.804 5.411a2 2 0 0 1-1.265 1.265L7.76 16.24l1.804-5.411a2 2 0 0 1 1.265-1.265z`}]],copy:[[`rect`,{width:`14`,height:`14`,x:`8`,y:`8`,rx:`2`,ry:`2`}],[`path`,{d:`M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2`}]],download:[[`path`,{d:`M12 15V3`}],[`path`,{d:`M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4`}],[`path`,{d:`m7 10 5 5 5-5`}]],ellipsis:[[`circle`,{cx:`12`,cy:`12`,r:`1`}],[`circle`,{cx:`19`,cy:`12`,r:`1`}],[`circle`,{cx:`5`,cy:`12`,r:`1`}]],eye:[[`path`,{d:`M2.062 12.348a1 1 0 0 1 0-.696 10.75 10.75 0 0 1 19.876 0 1 1 0 0 1 0 .696 10.75 10.75 0 0 1-19.876 0`}],[`circle`,{cx:`12`,cy:`12`,r:`3`}]],"eye-off":[[`path`,{d:`M10.733 5.076a10.744 10.744 0 0 1 11.205 6.575 1 1 0 0 1 0 .696 10.747 10.747 0 0 1-1.444 2.49`}],[`path`,{d:`M14.084 14.158a3 3 0 0 1-4.242-4.242`}],[`path`,{d:`M17.479 17.499a10.75 10.75 0 0 1-15.417-5.151 1 1 0 0 1 0-.696 10.75 10.75 0 0 1 4.446-5.143`}],[`path`,{d:`m2 2 20 20`}]],"file-down":[[`path`,{d:`M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2z`}],[`path`,{d:`M14 2v5a1 1 0 0 0 1 1h5`}],[`path`,{d:`M12 18v-6`}],[`path`,{d:`m9 15 3 3 3-3`}]],"file-search":[[`path`,{d:`M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2z`}],[`path`,{d:`M14 2v5a1 1 0 0 0 1 1h5`}],[`circle`,{cx:`11.5`,cy:`14.5`,r:`2.5`}],[`path`,{d:`M13.3 16.3 15 18`}]],flag:[[`path`,{d:`M4 22V4a1 1 0 0 1 .4-.8A6 6 0 0 1 8 2c3 0 5 2 7.333 2q2 0 3.067-.8A1 1 0 0 1 20 4v10a1 1 0 0 1-.4.8A6 6 0 0 1 16 16c-3 0-5-2-8-2a6 6 0 0 0-4 1.528`}]],"folder-input":[[`path`,{d:`M2 9V5a2 2 0 0 1 2-2h3.9a2 2 0 0 1 1.69.9l.81 1.2a2 2 0 0 0 1.67.9H20a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2v-1`}],[`path`,{d:`M2 13h10`}],[`path`,{d:`m9 16 3-3-3-3`}]],footprints:[[`path`,{d:`M4 16v-2.38C4 11.5 2.97 10.5 3 8c.03-2.72 1.49-6 4.5-6C9.37 2 10 3.8 10 5.5c0 3.11-2 5.66-2 8.68V16a2 2 0 1 1-4 0Z`}],[`path`,{d:`M20 20v-2.38c0-2.12 1.03-3.12 1-5.62-.03-2.72-1.49-6-4.5-6C14.63 6 14 7.8 14 9.5c0 3.11 2 5.66 2 8.68V20a2 2 0 1 0 4 0Z`}],[`path`,{d:`M16 17h4`}],[`path`,{d:`M4 13h4`}]],gauge:[[`path`,{d:`m12 14 4-4`}],[`path`,{d:`M3.34 19a10 10 0 1 1 17.32 0`}]],glasses:[[`circle`,{cx:`6`,cy:`15`,r:`4`}],[`circle`,{cx:`18`,cy:`15`,r:`4`}],[`path`,{d:`M14 15a2 2 0 0 0-2-2 2 2 0 0 0-2 2`}],[`path`,{d:`M2.5 13 5 7c.7-1.3 1.4-2 3-2`}],[`path`,{d:`M21.5 13 19 7c-.7-1.3-1.5-2-3-2`}]],globe:[[`circle`,{cx:`12`,cy:`12`,r:`10`}],[`path`,{d:`M12 2a14.5 14.5 0 0 0 0 20 14.5 14.5 0 0 0 0-20`}],[`path`,{d:`M2 12h20`}]],"grid-3x3":[[`rect`,{width:`18`,height:`18`,x:`3`,y:`3`,rx:`2`}],[`path`,{d:`M3 9h18`}],[`path`,{d:`M3 15h18`}],[`path`,{d:`M9 3v18`}],[`path`,{d:`M15 3v18`}]],"grip-vertical":[[`circle`,{cx:`9`,cy:`12`,r:`1`}],[`circle`,{cx:`9`,cy:`5`,r:`1`}],[`circle`,{cx:`9`,cy:`19`,r:`1`}],[`circle`,{cx:`15`,cy:`12`,r:`1`}],[`circle`,{cx:`15`,cy:`5`,r:`1`}],[`circle`,{cx:`15`,cy:`19`,r:`1`}]],"hand-heart":[[`path`,{d:`M11 14h2a2 2 0 0 0 0-4h-3c-.6 0-1.1.2-1.4.6L3 16`}],[`path`,{d:`m14.45 13.39 5.05-4.694C20.196 8 21 6.85 21 5.75a2.75 2.75 0 0 0-4.797-1.837.276.276 0 0 1-.406 0A2.75 2.75 0 0 0 11 5.75c0 1.2.802 2.248 1.5 2.946L16 11.95`}],[`path`,{d:`m2 15 6 6`}],[`path`,{d:`m7 20 1.6-1.4c.3-.4.8-.6 1.4-.6h4c1.1 0 2.1-.4 2.8-1.2l4.6-4.4a1 1 0 0 0-2.75-2.91`}]],handshake:[[`path`,{d:`m11 17 2 2a1 1 0 1 0 3-3`}],[`path`,{d:`m14 14 2.5 2.5a1 1 0 1 0 3-3l-3.88-3.88a3 3 0 0 0-4.24 0l-.88.88a1 1 0 1 1-3-3l2.81-2.81a5.79 5.79 0 0 1 7.06-.87l.47.28a2 2 0 0 0 1.42.25L21 4`}],[`path`,{d:`m21 3 1 11h-2`}],[`path`,{d:`M3 3 2 14l6.5 6.5a1 1 0 1 0 3-3`}],[`path`,{d:`M3 4h8`}]],"hard-drive":[[`path`,{d:`M10 16h.01`}],[`path`,{d:`M2.212 11.577a2 2 0 0 0-.212.896V18a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2v-5.527a2 2 0 0 0-.212-.896L18.55 5.11A2 2 0 0 0 16.76 4H7.24a2 2 0 0 0-1.79 1.11z`}],[`path`,{d:`M21.946 12.013H2.054`}],[`path`,{d:`M6 16h.01`}]],headset:[[`path`,{d:`M3 11h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-5Zm0 0a9 9 0 1 1 18 0m0 0v5a2 2 0 0 1-2 2h-1a2 2 0 0 1-2-2v-3a2 2 0 0 1 2-2h3Z`}],[`path`,{d:`M21 16v2a4 4 0 0 1-4 4h-5`}]],"heart-crack":[[`path`,{d:`M12.409 5.824c-.702.792-1.15 1.496-1.415 2.166l2.153 2.156a.5.5 0 0 1 0 .707l-2.293 2.293a.5.5 0 0 0 0 .707L12 15`}],[`path`,{d:`M13.508 20.313a2 2 0 0 1-3 .019L5 15c-1.5-1.5-3-3.2-3-5.5a5.5 5.5 0 0 1 9.591-3.677.6.6 0 0 0 .818.001A5.5 5.5 0 0 1 22 9.5c0 2.29-1.5 4-3 5.5z`}]],history:[[`path`,{d:`M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8`}],[`path`,{d:`M3 3v5h5`}],[`path`,{d:`M12 7v5l4 2`}]],hourglass:[[`path`,{d:`M5 22h14`}],[`path`,{d:`M5 2h14`}],[`path`,{d:`M17 22v-4.172a2 2 0 0 0-.586-1.414L12 12l-4.414 4.414A2 2 0 0 0 7 17.828V22`}],[`path`,{d:`M7 2v4.172a2 2 0 0 0 .586 1.414L12 12l4.414-4.414A2 2 0 0 0 17 6.172V2`}]],image:[[`rect`,{width:`18`,height:`18`,x:`3`,y:`3`,rx:`2`,ry:`2`}],[`circle`,{cx:`9`,cy:`9`,r:`2`}],[`path`,{d:`m21 15-3.086-3.086a2 2 0 0 0-2.828 0L6 21`}]],keyboard:[[`path`,{d:`M10 8h.01`}],[`path`,{d:`M12 12h.01`}],[`path`,{d:`M14 8h.01`}],[`path`,{d:`M16 12h.01`}],[`path`,{d:`M18 8h.01`}],[`path`,{d:`M6 8h.01`}],[`path`,{d:`M7 16h10`}],[`path`,{d:`M8 12h.01`}],[`rect`,{width:`20`,height:`16`,x:`2`,y:`4`,rx:`2`}]],languages:[[`path`,{d:`m5 8 6 6`}],[`path`,{d:`m4 14 6-6 2-3`}],[`path`,{d:`M2 5h12`}],[`path`,{d:`M7 2h1`}],[`path`,{d:`m22 22-5-10-5 10`}],[`path`,{d:`M14 18h6`}]],"layout-grid":[[`rect`,{width:`7`,height:`7`,x:`3`,y:`3`,rx:`1`}],[`rect`,{width:`7`,height:`7`,x:`14`,y:`3`,rx:`1`}],[`rect`,{width:`7`,height:`7`,x:`14`,y:`14`,rx:`1`}],[`rect`,{width:`7`,height:`7`,x:`3`,y:`14`,rx:`1`}]],lightbulb:[[`path`,{d:`M15 14c.2-1 .7-1.7 1.5-2.5 1-.9 1.5-2.2 1.5-3.5A6 6 0 0 0 6 8c0 1 .2 2.2 1.5 3.5.7.7 1.3 1.5 1.5 2.5`}],[`path`,{d:`M9 18h6`}],[`path`,{d:`M10 22h4`}]],link:[[`path`,{d:`M10 13a5 5 0 0 0 7.54.54l3-3a5 5 0 0 0-7.07-7.07l-1.72 1.71`}],[`path`,{d:`M14 11a5 5 0 0 0-7.54-.54l-3 3a5 5 0 0 0 7.07 7.07l1.71-1.71`}]],list:[[`path`,{d:`M3 5h.01`}],[`path`,{d:`M3 12h.01`}],[`path`,{d:`M3 19h.01`}],[`path`,{d:`M8 5h13`}],[`path`,{d:`M8 12h13`}],[`path`,{d:`M8 19h13`}]],lock:[[`rect`,{width:`18`,height:`11`,x:`3`,y:`11`,rx:`2`,ry:`2`}],[`path`,{d:`M7 11V7a5 5 0 0 1 10 0v4`}]],mail:[[`path`,{d:`m22 7-8.991 5.727a2 2 0 0 1-2.009 0L2 7`}],[`rect`,{x:`2`,y:`4`,width:`20`,height:`16`,rx:`2`}]],map:[[`path`,{d:`M14.106 5.553a2 2 0 0 0 1.788 0l3.659-1.83A1 1 0 0 1 21 4.619v12.764a1 1 0 0 1-.553.894l-4.553 2.277a2 2 0 0 1-1.788 0l-4.212-2.106a2 2 0 0 0-1.788 0l-3.659 1.83A1 1 0 0 1 3 19.381V6.618a1 1 0 0 1 .553-.894l4.553-2.277a2 2 0 0 1 1.788 0z`}],[`path`,{d:`M15 5.764v15`}],[`path`,{d:`M9 3.236v15`}]],"map-pin":[[`path`,{d:`M20 10c0 4.993-5.539 10.193-7.399 11.799a1 1 0 0 1-1.202 0C9.539 20.193 4 14.993 4 10a8 8 0 0 1 16 0`}],[`circle`,{cx:`12`,cy:`10`,r:`3`}]],maximize:[[`path`,{d:`M8 3H5a2 2 0 0 0-2 2v3`}],[`path`,{d:`M21 8V5a2 2 0 0 0-2-2h-3`}],[`path`,{d:`M3 16v3a2 2 0 0 0 2 2h3`}],[`path`,{d:`M16 21h3a2 2 0 0 0 2-2v-3`}]],"message-circle":[[`path`,{d:`M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719`}]],"message-square":[[`path`,{d:`M22 17a2 2 0 0 1-2 2H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.71.71 0 0 1 2 21.286V5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2z`}]],"messages-square":[[`path`,{d:`M16 10a2 2 0 0 1-2 2H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.71.71 0 0 1 2 14.286V4a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2z`}],[`path`,{d:`M20 9a2 2 0 0 1 2 2v10.286a.71.71 0 0 1-1.212.502l-2.202-2.202A2 2 0 0 0 17.172 19H10a2 2 0 0 1-2-2v-1`}]],minus:[[`path`,{d:`M5 12h14`}]],monitor:[[`rect`,{width:`20`,height:`14`,x:`2`,y:`3`,rx:`2`}],[`line`,{x1:`8`,x2:`16`,y1:`21`,y2:`21`}],[`line`,{x1:`12`,x2:`12`,y1:`17`,y2:`21`}]],moon:[[`path`,{d:`M20.985 12.486a9 9 0 1 1-9.473-9.472c.405-.022.617.46.402.803a6 6 0 0 0 8.268 8.268c.344-.215.825-.004.803.401`}]],newspaper:[[`path`,{d:`M15 18h-5`}],[`path`,{d:`M18 14h-8`}],[`path`,{d:`M4 22h16a2 2 0 0 0 2-2V4a2 2 0 0 0-2-2H8a2 2 0 0 0-2 2v16a2 2 0 0 1-4 0v-9a2 2 0 0 1 2-2h2`}],[`rect`,{width:`8`,height:`4`,x:`10`,y:`6`,rx:`1`}]],package:[[`path`,{d:`M11 21.73a2 2 0 0 0 2 0l7-4A2 2 0 0 0 21 16V8a2 2 0 0 0-1-1.73l-7-4a2 2 0 0 0-2 0l-7 4A2 2 0 0 0 3 8v8a2 2 0 0 0 1 1.73z`}],[`path`,{d:`M12 22V12`}],[`polyline`,{points:`3.29 7 12 12 20.71 7`}],[`path`,{d:`m7.5 4.27 9 5.15`}]],palette:[[`path`,{d:`M12 22a1 1 0 0 1 0-20 10 9 0 0 1 10 9 5 5 0 0 1-5 5h-2.25a1.75 1.75 0 0 0-1.4 2.8l.3.4a1.75 1.75 0 0 1-1.4 2.8z`}],[`circle`,{cx:`13.5`,cy:`6.5`,r:`.5`,fill:`currentColor`}],[`circle`,{cx:`17.5`,cy:`10.5`,r:`.5`,fill:`currentColor`}],[`circle`,{cx:`6.5`,cy:`12.5`,r:`.5`,fill:`currentColor`}],[`circle`,{cx:`8.5`,cy:`7.5`,r:`.5`,fill:`currentColor`}]],"panel-right":[[`rect`,{width:`18`,height:`18`,x:`3`,y:`3`,rx:`2`}],[`path`,{d:`M15 3v18`}]],paperclip:[[`path`,{d:`m16 6-8.414 8.586a2 2 0 0 0 2.829 2.829l8.414-8.586a4 4 0 1 0-5.657-5.657l-8.379 8.551a6 6 0 1 0 8.485 8.485l8.379-8.551`}]],pencil:[[`path`,{d:`M21.174 6.812a1 1 0 0 0-3.986-3.987L3.842 16.174a2 2 0 0 0-.5.83l-1.321 4.352a.5.5 0 0 0 .623.622l4.353-1.32a2 2 0 0 0 .83-.497z`}],[`path`,{d:`m15 5 4 4`}]],pentagon:[[`path`,{d:`M10.83 2.38a2 2 0 0 1 2.34 0l8 5.74a2 2 0 0 1 .73 2.25l-3.04 9.26a2 2 0 0 1-1.9 1.37H7.04a2 2 0 0 1-1.9-1.37L2.1 10.37a2 2 0 0 1 .73-2.25z`}]],phone:[[`path`,{d:`M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384`}]],plus:[[`path`,{d:`M5 12h14`}],[`path`,{d:`M12 5v14`}]],presentation:[[`path`,{d:`M2 3h20`}],[`path`,{d:`M21 3v11a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V3`}],[`path`,{d:`m7 21 5-5 5 5`}]],"qr-code":[[`rect`,{width:`5`,height:`5`,x:`3`,y:`3`,rx:`1`}],[`rect`,{width:`5`,height:`5`,x:`16`,y:`3`,rx:`1`}],[`rect`,{width:`5`,height:`5`,x:`3`,y:`16`,rx:`1`}],[`path`,{d:`M21 16h-3a2 2 0 0 0-2 2v3`}],[`path`,{d:`M21 21v.01`}],[`path`,{d:`M12 7v3a2 2 0 0 1-2 2H7`}],[`path`,{d:`M3 12h.01`}],[`path`,{d:`M12 3h.01`}],[`path`,{d:`M12 16v.01`}],[`path`,{d:`M16 12h1`}],[`path`,{d:`M21 12v.01`}],[`path`,{d:`M12 21v-1`}]],quote:[[`path`,{d:`M16 3a2 2 0 0 0-2 2v6a2 2 0 0 0 2 2 1 1 0 0 1 1 1v1a2 2 0 0 1-2 2 1 1 0 0 0-1 1v2a1 1 0 0 0 1 1 6 6 0 0 0 6-6V5a2 2 0 0 0-2-2z`}],[`path`,{d:`M5 3a2 2 0 0 0-2 2v6a2 2 0 0 0 2 2 1 1 0 0 1 1 1v1a2 2 0 0 1-2 2 1 1 0 0 0-1 1v2a1 1 0 0 0 1 1 6 6 0 0 0 6-6V5a2 2 0 0 0-2-2z`}]],radio:[[`path`,{d:`M16.247 7.761a6 6 0 0 1 0 8.478`}],[`path`,{d:`M19.075 4.933a10 10 0 0 1 0 14.134`}],[`path`,{d:`M4.925 19.067a10 10 0 0 1 0-14.134`}],[`path`,{d:`M7.753 16.239a6 6 0 0 1 0-8.478`}],[`circle`,{cx:`12`,cy:`12`,r:`2`}]],"redo-2":[[`path`,{d:`m15 14 5-5-5-5`}],[`path`,{d:`M20 9H9.5A5.5 5.5 0 0 0 4 14.5A5.5 5.5 0 0 0 9.5 20H13`}]],route:[[`circle`,{cx:`6`,cy:`19`,r:`3`}],[`path`,{d:`M9 19h8.5a3.5 3.5 0 0 0 0-7h-11a3.5 3.5 0 0 1 0-7H15`}],[`circle`,{cx:`18`,cy:`5`,r:`3`}]],"rows-3":[[`rect`,{width:`18`,height:`18`,x:`3`,y:`3`,rx:`2`}],[`path`,{d:`M21 9H3`}],[`path`,{d:`M21 15H3`}]],ruler:[[`path`,{d:`M21.3 15.3a2.4 2.4 0 0 1 0 3.4l-2.6 2.6a2.4 2.4 0 0 1-3.4 0L2.7 8.7a2.41 2.41 0 0 1 0-3.4l2.6-2.6a2.41 2.41 0 0 1 3.4 0Z`}],[`path`,{d:`m14.5 12.5 2-2`}],[`path`,{d:`m11.5 9.5 2-2`}],[`path`,{d:`m8.5 6.5 2-2`}],[`path`,{d:`m17.5 15.5 2-2`}]],search:[[`path`,{d:`m21 21-4.34-4.34`}],[`circle`,{cx:`11`,cy:`11`,r:`8`}]],server:[[`rect`,{width:`20`,height:`8`,x:`2`,y:`2`,rx:`2`,ry:`2`}],[`rect`,{width:`20`,height:`8`,x:`2`,y:`14`,rx:`2`,ry:`2`}],[`line`,{x1:`6`,x2:`6.01`,y1:`6`,y2:`6`}],[`line`,{x1:`6`,x2:`6.01`,y1:`18`,y2:`18`}]],"settings-2":[[`path`,{d:`M14 17H5`}],[`path`,{d:`M19 7h-9`}],[`circle`,{cx:`17`,cy:`17`,r:`3`}],[`circle`,{cx:`7`,cy:`7`,r:`3`}]],"sliders-horizontal":[[`path`,{d:`M10 5H3`}],[`path`,{d:`M12 19H3`}],[`path`,{d:`M14 3v4`}],[`path`,{d:`M16 17v4`}],[`path`,{d:`M21 12h-9`}],[`path`,{d:`M21 19h-5`}],[`path`,{d:`M21 5h-7`}],[`path`,{d:`M8 10v4`}],[`path`,{d:`M8 12H3`}]],smartphone:[[`rect`,{width:`14`,height:`20`,x:`5`,y:`2`,rx:`2`,ry:`2`}],[`path`,{d:`M12 18h.01`}]],smile:[[`path`,{d:`M15 10V9`}],[`path`,{d:`M16.472 15a6 6 0 01-8.943 0`}],[`path`,{d:`M9 10V9`}],[`circle`,{cx:`12`,cy:`12`,r:`10`}]],sparkles:[[`path`,{d:`M11.017 2.814a1 1 0 0 1 1.966 0l1.051 5.558a2 2 0 0 0 1.594 1.594l5.558 1.051a1 1 0 0 1 0 1.966l-5.558 1.051a2 2 0 0 0-1.594 1.594l-1.051 5.558a1 1 0 0 1-1.966 0l-1.051-5.558a2 2 0 0 0-1.594-1.594l-5.558-1.051a1 1 0 0 1 0-1.966l5.558-1.051a2 2 0 0 0 1.594-1.594z`}],[`path`,{d:`M20 2v4`}],[`path`,{d:`M22 4h-4`}],[`circle`,{cx:`4`,cy:`20`,r:`2`}]],spline:[[`circle`,{cx:`19`,cy:`5`,r:`2`}],[`circle`,{cx:`5`,cy:`19`,r:`2`}],[`path`,{d:`M5 17A12 12 0 0 1 17 5`}]],"sticky-note":[[`path`,{d:`M21 9a2.4 2.4 0 0 0-.706-1.706l-3.588-3.588A2.4 2.4 0 0 0 15 3H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2z`}],[`path`,{d:`M15 3v5a1 1 0 0 0 1 1h5`}]],store:[[`path`,{d:`M15 21v-5a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v5`}],[`path`,{d:`M17.774 10.31a1.12 1.12 0 0 0-1.549 0 2.5 2.5 0 0 1-3.451 0 1.12 1.12 0 0 0-1.548 0 2.5 2.5 0 0 1-3.452 0 1.12 1.12 0 0 0-1.549 0 2.5 2.5 0 0 1-3.77-3.248l2.889-4.184A2 2 0 0 1 7 2h10a2 2 0 0 1 1.653.873l2.895 4.192a2.5 2.5 0 0 1-3.774 3.244`}],[`path`,{d:`M4 10.95V19a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-8.05`}]],sun:[[`circle`,{cx:`12`,cy:`12`,r:`4`}],[`path`,{d:`M12 2v2`}],[`path`,{d:`M12 20v2`}],[`path`,{d:`m4.93 4.93 1.41 1.41`}],[`path`,{d:`m17.66 17.66 1.41 1.41`}],[`path`,{d:`M2 12h2`}],[`path`,{d:`M20 12h2`}],[`path`,{d:`m6.34 17.66-1.41 1.41`}],[`path`,{d:`m19.07 4.93-1.41 1.41`}]],tablet:[[`rect`,{width:`16`,height:`20`,x:`4`,y:`2`,rx:`2`,ry:`2`}],[`line`,{x1:`12`,x2:`12.01`,y1:`18`,y2:`18`}]],tent:[[`path`,{d:`M3.5 21 14 3`}],[`path`,{d:`M20.5 21 10 3`}],[`path`,{d:`M15.5 21 12 15l-3.5 6`}],[`path`,{d:`M2 21h20`}]],"thumbs-down":[[`path`,{d:`M9 18.12 10 14H4.17a2 2 0 0 1-1.92-2.56l2.33-8A2 2 0 0 1 6.5 2H20a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-2.76a2 2 0 0 0-1.79 1.11L12 22a3.13 3.13 0 0 1-3-3.88Z`}],[`path`,{d:`M17 14V2`}]],"thumbs-up":[[`path`,{d:`M15 5.88 14 10h5.83a2 2 0 0 1 1.92 2.56l-2.33 8A2 2 0 0 1 17.5 22H4a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2h2.76a2 2 0 0 0 1.79-1.11L12 2a3.13 3.13 0 0 1 3 3.88Z`}],[`path`,{d:`M7 10v12`}]],"trash-2":[[`path`,{d:`M10 11v6`}],[`path`,{d:`M14 11v6`}],[`path`,{d:`M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6`}],[`path`,{d:`M3 6h18`}],[`path`,{d:`M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2`}]],"triangle-alert":[[`path`,{d:`m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3`}],[`path`,{d:`M12 9v4`}],[`path`,{d:`M12 17h.01`}]],truck:[[`path`,{d:`M14 18V6a2 2 0 0 0-2-2H4a2 2 0 0 0-2 2v11a1 1 0 0 0 1 1h2`}],[`path`,{d:`M15 18H9`}],[`path`,{d:`M19 18h2a1 1 0 0 0 1-1v-3.65a1 1 0 0 0-.22-.624l-3.48-4.35A1 1 0 0 0 17.52 8H14`}],[`circle`,{cx:`17`,cy:`18`,r:`2`}],[`circle`,{cx:`7`,cy:`18`,r:`2`}]],tv:[[`path`,{d:`m17 2-5 5-5-5`}],[`rect`,{width:`20`,height:`15`,x:`2`,y:`7`,rx:`2`}]],"undo-2":[[`path`,{d:`M9 14 4 9l5-5`}],[`path`,{d:`M4 9h10.5a5.5 5.5 0 0 1 5.5 5.5a5.5 5.5 0 0 1-5.5 5.5H11`}]],unlink:[[`path`,{d:`m18.84 12.25 1.72-1.71h-.02a5.004 5.004 0 0 0-.12-7.07 5.006 5.006 0 0 0-6.95 0l-1.72 1.71`}],[`path`,{d:`m5.17 11.75-1.71 1.71a5.004 5.004 0 0 0 .12 7.07 5.006 5.006 0 0 0 6.95 0l1.71-1.71`}],[`line`,{x1:`8`,x2:`8`,y1:`2`,y2:`5`}],[`line`,{x1:`2`,x2:`5`,y1:`8`,y2:`8`}],[`line`,{x1:`16`,x2:`16`,y1:`19`,y2:`22`}],[`line`,{x1:`19`,x2:`22`,y1:`16`,y2:`16`}]],upload:[[`path`,{d:`M12 3v12`}],[`path`,{d:`m17 8-5-5-5 5`}],[`path`,{d:`M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4`}]],"user-round":[[`circle`,{cx:`12`,cy:`8`,r:`5`}],[`path`,{d:`M20 21a8 8 0 0 0-16 0`}]],"user-round-plus":[[`path`,{d:`M2 21a8 8 0 0 1 13.292-6`}],[`circle`,{cx:`10`,cy:`8`,r:`5`}],[`path`,{d:`M19 16v6`}],[`path`,{d:`M22 19h-6`}]],users:[[`path`,{d:`M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2`}],[`path`,{d:`M16 3.128a4 4 0 0 1 0 7.744`}],[`path`,{d:`M22 21v-2a4 4 0 0 0-3-3.87`}],[`circle`,{cx:`9`,cy:`7`,r:`4`}]],wrench:[[`path`,{d:`M14.7 6.3a1 1 0 0 0 0 1.4l1.6 1.6a1 1 0 0 0 1.4 0l3.106-3.105c.32-.322.863-.22.983.218a6 6 0 0 1-8.259 7.057l-7.91 7.91a1 1 0 0 1-2.999-3l7.91-7.91a6 6 0 0 1 7.057-8.259c.438.12.54.662.219.984z`}]],x:[[`path`,{d:`M18 6 6 18`}],[`path`,{d:`m6 6 12 12`}]]};function Te(e){return Object.hasOwn(we,e)?we[e]:we[`circle-dashed`]}const Ee=/* @__PURE__ */ new Map;function De(e){let t=Ee.get(e);return t===void 0&&(t=Te(e).map(([e,t])=>Oe(e,t)).join(``),Ee.set(e,t)),t}function Oe(e,t){let n=e=>Number(t[e]??0);switch(e){case`path`:return`M0 0${String(t.d)}`;case`line`:return`M${n(`x1`)} ${n(`y1`)}L${n(`x2`)} ${n(`y2`)}`;case`circle`:return ke(n(`cx`),n(`cy`),n(`r`),n(`r`));case`ellipse`:return ke(n(`cx`),n(`cy`),n(`rx`),n(`ry`));case`polyline`:return`M${String(t.points)}`;case`polygon`:return`M${String(t.points)}Z`;case`rect`:return Ae(n(`x`),n(`y`),n(`width`),n(`height`),n(`rx`)||n(`ry`));default:return``}}function ke(e,t,n,r){return`M${e-n} ${t}a${n} ${r} 0 1 0 ${2*n} 0a${n} ${r} 0 1 0 ${-2*n} 0Z`}function Ae(e,t,n,r,i){if(i<=0)return`M${e} ${t}h${n}v${r}h${-n}Z`;let a=Math.min(i,n/2,r/2),o=(e,t)=>`a${a} ${a} 0 0 1 ${e} ${t}`,[s,c]=[n-2*a,r-2*a];return`M${e+a} ${t}h${s}${o(a,a)}v${c}${o(-a,a)}h${-s}${o(-a,-a)}v${-c}${o(a,-a)}Z`}function je(e,t,n,r){let i=de(e),a=me[i],o=he(i),s={x:t,y:n,scale:r/20};return[{is:`path`,d:a.contour,...s,fill:o.fill,stroke:{paint:o.outline,width:i===`z0`?1.3:1.1},round:!0},{is:`path`,d:a.lines,...s,stroke:{paint:o.features,width:1.8},round:!0},{is:`path`,d:a.solid,...s,fill:o.features}]}function Me(e,t,n,r){let i=ve[e],a={x:t,y:n,scale:r/12},o=[{is:`path`,d:ge,...a,stroke:{paint:i,width:1.5},round:!0}];return _e[e]&&o.push({is:`path`,d:_e[e],...a,fill:i}),o}function Ne(e,t,n,r,i){let a=r<=14?2:r<=18?1.75:1.5;return[{is:`path`,d:De(e),x:t,y:n,scale:r/24,stroke:{paint:i,width:a},round:!0}]}const w={family:`ui`,size:10,weight:700,italic:!1};function Pe(e,t,n,r,i,a=14){let o=Fe(i);return[{is:`path`,d:`M0 0H${o}L${o-a*.29} ${a/2}L${o} ${a}H0Z`,x:n,y:r,fill:t===`high`?`sev-high`:`surface-ink`},{is:`text`,x:n+5,y:r+a/2+3.5,text:e,font:w,fill:t===`high`?`emo-m2-on`:`text-on-ink`}]}function Fe(e){return Math.round((e+14)*10)/10}function T(e,t,n,r,i){let a=r/10;return{is:`path`,d:xe(e),x:t,y:n,scale:a,fill:C(e),...i?{stroke:{paint:i,width:1.5/a}}:{}}}function E(e,t,n){let r=Se(e).map(e=>e*t),i={paint:C(e),width:t,...r.length>0?{dash:r}:{}};return(e-1)%6==5?[{...i,width:t*1.8},{paint:n,width:t*.7}]:[i]}function Ie(e,t,n,r){let i=e.replace(/\s+/g,` `).trim();if(r(i,n)<=t)return i;let a=Array.from(i),o=0,s=a.length;for(;o<s;){let e=o+s+1>>1;r(`${a.slice(0,e).join(``)}…`,n)<=t?o=e:s=e-1}return`${a.slice(0,o).join(``).trimEnd()}…`}function D(e,t=400){return{family:`ui`,size:e,weight:t,italic:!1}}function Le(e,t=!1,n=400){return{family:`voice`,size:e,weight:n,italic:t}}const Re=D(11,500),ze=x.card.width-x.card.left-x.card.right-2,Be={low:0,middle:1,high:2};function Ve(e,t,n){let r={marks:/* @__PURE__ */ new Map,end:/* @__PURE__ */ new Map};for(let t of m(e)){let e=a(t.type);if(!e||e.place.at===`coin`)continue;let i=e.badge(t,n);if(!i||i.mark===`face`)continue;let o=r[e.place.at],s=i.mark===`triangle`?t.type:JSON.stringify(i),c=o.get(s);c?o.set(s,{...c,badge:He(c.badge,i),count:c.count+1}):o.set(s,{badge:i,count:1,weight:e.place.weight})}let i=e=>[...e.values()].sort((e,t)=>e.weight-t.weight),o=g(t).flatMap(t=>e.personas[t.id]?t.hue:[]);return{marks:i(r.marks),end:i(r.end),hues:o}}function He(e,t){return e.mark!==`triangle`||t.mark!==`triangle`?e:Be[t.tone]>Be[e.tone]?t:e}function Ue({badge:e,count:t},n){return e.mark===`pennant`?Ie(e.text,ze-Fe(0),w,n):e.mark===`icon`&&e.text?Ie(e.text,ze-12-2,Re,n):e.mark===`triangle`&&t>1?String(t):``}function O(e,t){let n=Ue(e,t);return e.badge.mark===`pennant`?Fe(t(n,w)):12+(n?2+t(n,Re):0)}function We({end:e,hues:t},n){return[...e.map(e=>O(e,n)),...t.map(()=>9)].reduce((e,t)=>e+t+4,0)}function Ge(e,t,n){let r=We(e,n),i=[[]],a=t-r;for(let o of e.marks){let e=O(o,n);e>a&&(i.length>1||i[0]?.length||r>0)&&(i.push([]),a=t),i.at(-1)?.push(o),a-=e+4}return i}const Ke=/* @__PURE__ */ new WeakMap;function k(e,t,n){let r=Ke.get(n);r||Ke.set(n,r=/* @__PURE__ */ new WeakMap);let i=r.get(t);(!i||i.size>2e4)&&r.set(t,i=/* @__PURE__ */ new Map);let a=i.get(e);return a===void 0&&i.set(e,a=n(e,t)),a}function A(e,t,n,r){return e.split(`
`).flatMap(e=>qe(e,t,n,r))}function qe(e,t,n,r){let i=k(` `,n,r),a=[],o=``,s=0;for(let c of e.split(/[ \t]+/))for(let e of Je(c,t,n,r)){let c=k(e.text,n,r),l=e.joined||o===``?0:i;o!==``&&s+l+c>t?(a.push(o),o=e.text,s=c):(o+=(l>0?` `:``)+e.text,s+=l+c)}return[...a,o]}function Je(e,t,n,r){if(k(e,n,r)<=t)return[{text:e,joined:!1}];let i=[],a=``,o=0;for(let s of e){let e=k(s,n,r);a!==``&&o+e>t&&(i.push({text:a,joined:i.length>0}),a=``,o=0),a+=s,o+=e}return[...i,{text:a,joined:i.length>0}]}const Ye={marks:[],end:[],hues:[]},Xe=x.card.width-x.card.left-x.card.right-2;function Ze(e,{t,measure:n}){let r=/* @__PURE__ */ new Map;return(e,t)=>{let n=r.get(e);return n||(n=t===`touchpoint`?i(e):a(e,t),r.set(e,n)),n};function i(r){let i=x.card,a=A(r.title,Xe,te,n),o=Ve(r,e.personas,t),s=o.marks.length+o.end.length+o.hues.length>0,c=s?Ge(o,Xe,n):[];return{lines:a,cut:!1,marks:s,height:2+i.top+a.length*i.line+c.length*(i.marksGap+i.marks)+i.bottom,bears:o,rows:c}}function a(e,t){let r=x.column-x.cellLeft-x.cellRight,i=A(e.title,r,t===`voice`?re:ne,n);return{lines:i,cut:!1,marks:!1,height:i.length*x.note.line,bears:Ye,rows:[]}}}const Qe={plain:`text-3`,ink:`text-1`,good:`emo-p2-ink`,low:`sev-low`,middle:`sev-mid`,high:`sev-high`};function $e({card:e,style:t,box:n,measured:r},i){let a=t===`touchpoint`?nt(e,r,i):rt(r,t===`voice`);return{is:`group`,x:n.x,y:n.y,about:e.id,name:et(e,i.t),shapes:a}}function et(e,t){let n=m(e).map(e=>a(e.type)?.summary(e,t)??``);return[e.title||t(`scene.unnamed`),...n].filter(Boolean).join(`. `)}function tt(e,t,n){let r=l(e),i=r?1.5:1;return{is:`box`,x:i/2,y:i/2,width:t-i,height:n-i,radius:3,fill:`surface-card`,stroke:u(e)?{paint:r?`text-1`:`line-3`,width:i,dash:[3,2]}:{paint:r?`text-1`:`line-2`,width:i}}}function nt(e,t,{measure:n}){let r=x.card,i=s(e,null),a=1+r.left,o=1+r.top,c=o+t.lines.length*r.line+r.marksGap;return[tt(e,r.width,t.height),...i===null?[]:je(i,-11,3,r.coin),...t.lines.map((e,t)=>({is:`text`,x:a,y:o+12+t*r.line,text:e,font:te,fill:`text-1`})),...t.rows.flatMap((e,t)=>j(e,a,c+t*(r.marks+r.marksGap),n)),...at(t.bears,a+Xe,c,n)]}function rt({lines:e},t){return e.map((e,n)=>({is:`text`,x:0,y:13+n*x.note.line,text:e,font:t?re:ne,fill:`text-1`}))}function j(e,t,n,r){let i=t;return e.flatMap(e=>{let t=it(e,i,n,r);return i+=O(e,r)+4,t})}function it(e,t,n,r){let{badge:i}=e,a=Ue(e,r);if(i.mark===`pennant`)return Pe(a,i.tone,t,n,r(a,w));let o=Qe[i.tone]??`text-3`,s=i.mark===`triangle`?Me(i.tone,t,n+1,12):Ne(i.icon,t,n+1,12,o);return a?[...s,{is:`text`,x:t+12+2,y:n+11,text:a,font:Re,fill:o}]:s}function at(e,t,n,r){let i=t+4-We(e,r),a=j(e.end,i,n,r);i+=e.end.reduce((e,t)=>e+O(t,r)+4,0);let o=e.hues.map((e,t)=>T(e,i+t*13,n+2.5,9));return[...a,...o]}function ot(e,t){let n=e.map(({x:e,y:t,reach:n})=>({x:e-n,y:t-n,width:2*n,height:2*n}));return e.map(e=>{let r=st(e).find(e=>ct(e,t)&&!n.some(t=>lt(e,t)));return r?(n.push(r),{x:r.x+r.width/2,y:r.y+r.height-e.height*.2}):null})}function st({x:e,y:t,reach:n,width:r,height:i,above:a}){let o=n+1,s=(e,t)=>({x:e,y:t,width:r,height:i}),c=s(e-r/2,t-o-i),l=s(e-r/2,t+o);return[...a?[c,l]:[l,c],s(e+o,t-i/2),s(e-o-r,t-i/2),s(e+o,t-o-i),s(e+o,t+o)]}function ct(e,t){return e.x>=0&&e.y>=0&&e.x+e.width<=t.width&&e.y+e.height<=t.height}function lt(e,t){return e.x<t.x+t.width&&t.x<e.x+e.width&&e.y<t.y+t.height&&t.y<e.y+e.height}function ut(e,t){return t===null?e:`${e} ${t}`}function M(e,t,n=1){let r=10**-n,i=Math.abs(e)<r/2?0:e;return`${i>0?`+`:i<0?`−`:``}${t(Math.abs(i),n)}`}const N=Math.PI,dt=2*N,P=1e-6,ft=dt-P;function pt(e){this._+=e[0];for(let t=1,n=e.length;t<n;++t)this._+=arguments[t]+e[t]}function mt(e){let t=Math.floor(e);if(!(t>=0))throw Error(`invalid digits: ${e}`);if(t>15)return pt;let n=10**t;return function(e){this._+=e[0];for(let t=1,r=e.length;t<r;++t)this._+=Math.round(arguments[t]*n)/n+e[t]}}function ht(e,t,n,r){return e===n&&t===r}function gt(e){let t=Math.floor(e);if(!(t<=15))return ht;let n=10**t,r=function(e){return Math.round(e*n)};return function(e,t,n,i){return r(e)===r(n)&&r(t)===r(i)}}var _t=class{constructor(e){this._x0=this._y0=this._x1=this._y1=null,this._=``,this._append=e==null?pt:mt(e),this._equal=e==null?ht:gt(e)}moveTo(e,t){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+t}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(e,t){this._append`L${this._x1=+e},${this._y1=+t}`}quadraticCurveTo(e,t,n,r){this._append`Q${+e},${+t},${this._x1=+n},${this._y1=+r}`}bezierCurveTo(e,t,n,r,i,a){this._append`C${+e},${+t},${+n},${+r},${this._x1=+i},${this._y1=+a}`}arcTo(e,t,n,r,i){if(e=+e,t=+t,n=+n,r=+r,i=+i,i<0)throw Error(`negative radius: ${i}`);let a=this._x1,o=this._y1,s=n-e,c=r-t,l=a-e,u=o-t,d=l*l+u*u;if(this._x1===null)this._append`M${this._x1=e},${this._y1=t}`;else if(d>P){if(!(Math.abs(u*s-c*l)>P)||!i)this._append`L${this._x1=e},${this._y1=t}`;else{let f=n-a,p=r-o,m=s*s+c*c,h=f*f+p*p,g=Math.sqrt(m),_=Math.sqrt(d),v=i*Math.tan((N-Math.acos((m+d-h)/(2*g*_)))/2),y=v/_,b=v/g;Math.abs(y-1)>P&&this._append`L${e+y*l},${t+y*u}`,this._append`A${i},${i},0,0,${+(u*f>l*p)},${this._x1=e+b*s},${this._y1=t+b*c}`}}}arc(e,t,n,r,i,a){if(e=+e,t=+t,n=+n,a=!!a,n<0)throw Error(`negative radius: ${n}`);let o=n*Math.cos(r),s=n*Math.sin(r),c=e+o,l=t+s,u=1^a,d=a?r-i:i-r;if(this._x1===null?this._append`M${c},${l}`:(Math.abs(this._x1-c)>P||Math.abs(this._y1-l)>P)&&this._append`L${c},${l}`,n){if(d<0&&(d=d%dt+dt),d>ft)this._append`A${n},${n},0,1,${u},${e-o},${t-s}A${n},${n},0,1,${u},${this._x1=c},${this._y1=l}`;else if(d>P){let a=e+n*Math.cos(i),o=t+n*Math.sin(i);if(d>=N&&this._equal(c,l,a,o)){d/=2;let i=r+d;this._append`A${n},${n},0,${+(d>=N)},${u},${e+n*Math.cos(i)},${t+n*Math.sin(i)}`}this._append`A${n},${n},0,${+(d>=N)},${u},${this._x1=a},${this._y1=o}`}}}rect(e,t,n,r){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+t}h${n=+n}v${+r}h${-n}Z`}toString(){return this._}};_t.prototype;function F(e){return function(){return e}}const vt=Math.cos,yt=Math.sin,I=Math.sqrt,bt=1e-12,L=Math.PI;L/2;const xt=2*L;function St(e){let t=3;return e.digits=function(n){if(!arguments.length)return t;if(n==null)t=null;else{let e=Math.floor(n);if(!(e>=0))throw RangeError(`invalid digits: ${n}`);t=e}return e},()=>new _t(t)}Array.prototype.slice;function Ct(e){return typeof e==`object`&&`length`in e?e:Array.from(e)}function wt(e){this._context=e}wt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;default:this._context.lineTo(e,t)}}};function Tt(e){return new wt(e)}function Et(e){return e[0]}function Dt(e){return e[1]}function Ot(e,t){var n=F(!0),r=null,i=Tt,a=null,o=St(s);e=typeof e==`function`?e:e===void 0?Et:F(e),t=typeof t==`function`?t:t===void 0?Dt:F(t);function s(s){var c,l=(s=Ct(s)).length,u,d=!1,f;for(r??(a=i(f=o())),c=0;c<=l;++c)!(c<l&&n(u=s[c],c,s))===d&&((d=!d)?a.lineStart():a.lineEnd()),d&&a.point(+e(u,c,s),+t(u,c,s));if(f)return a=null,f+``||null}return s.x=function(t){return arguments.length?(e=typeof t==`function`?t:F(+t),s):e},s.y=function(e){return arguments.length?(t=typeof e==`function`?e:F(+e),s):t},s.defined=function(e){return arguments.length?(n=typeof e==`function`?e:F(!!e),s):n},s.curve=function(e){return arguments.length?(i=e,r!=null&&(a=i(r)),s):i},s.context=function(e){return arguments.length?(e==null?r=a=null:a=i(r=e),s):r},s}function kt(e,t,n){var r=null,i=F(!0),a=null,o=Tt,s=null,c=St(l);e=typeof e==`function`?e:e===void 0?Et:F(+e),t=typeof t==`function`?t:F(t===void 0?0:+t),n=typeof n==`function`?n:n===void 0?Dt:F(+n);function l(l){var u,d,f,p=(l=Ct(l)).length,m,h=!1,g,_=Array(p),v=Array(p);for(a??(s=o(g=c())),u=0;u<=p;++u){if(!(u<p&&i(m=l[u],u,l))===h){if(h=!h)d=u,s.areaStart(),s.lineStart();else{for(s.lineEnd(),s.lineStart(),f=u-1;f>=d;--f)s.point(_[f],v[f]);s.lineEnd(),s.areaEnd()}}h&&(_[u]=+e(m,u,l),v[u]=+t(m,u,l),s.point(r?+r(m,u,l):_[u],n?+n(m,u,l):v[u]))}if(g)return s=null,g+``||null}function u(){return Ot().defined(i).curve(o).context(a)}return l.x=function(t){return arguments.length?(e=typeof t==`function`?t:F(+t),r=null,l):e},l.x0=function(t){return arguments.length?(e=typeof t==`function`?t:F(+t),l):e},l.x1=function(e){return arguments.length?(r=e==null?null:typeof e==`function`?e:F(+e),l):r},l.y=function(e){return arguments.length?(t=typeof e==`function`?e:F(+e),n=null,l):t},l.y0=function(e){return arguments.length?(t=typeof e==`function`?e:F(+e),l):t},l.y1=function(e){return arguments.length?(n=e==null?null:typeof e==`function`?e:F(+e),l):n},l.lineX0=l.lineY0=function(){return u().x(e).y(t)},l.lineY1=function(){return u().x(e).y(n)},l.lineX1=function(){return u().x(r).y(t)},l.defined=function(e){return arguments.length?(i=typeof e==`function`?e:F(!!e),l):i},l.curve=function(e){return arguments.length?(o=e,a!=null&&(s=o(a)),l):o},l.context=function(e){return arguments.length?(e==null?a=s=null:s=o(a=e),l):a},l}jt(Tt);function At(e){this._curve=e}At.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(e,t){this._curve.point(t*Math.sin(e),t*-Math.cos(e))}};function jt(e){function t(t){return new At(e(t))}return t._curve=e,t}I(3),I(1/3)*2;const Mt=yt(L/10)/yt(7*L/10);yt(xt/10)*Mt,-vt(xt/10)*Mt,I(3),I(3),I(3)/2,(1/I(12)/2+1)*3;function R(){}function Nt(e,t,n){e._context.bezierCurveTo((2*e._x0+e._x1)/3,(2*e._y0+e._y1)/3,(e._x0+2*e._x1)/3,(e._y0+2*e._y1)/3,(e._x0+4*e._x1+t)/6,(e._y0+4*e._y1+n)/6)}function z(e){this._context=e}z.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:Nt(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1)}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this._x1)/6,(5*this._y0+this._y1)/6);default:Nt(this,e,t)}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t}};function Pt(e,t){this._basis=new z(e),this._beta=t}Pt.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var e=this._x,t=this._y,n=e.length-1;if(n>0)for(var r=e[0],i=t[0],a=e[n]-r,o=t[n]-i,s=-1,c;++s<=n;)c=s/n,this._basis.point(this._beta*e[s]+(1-this._beta)*(r+c*a),this._beta*t[s]+(1-this._beta)*(i+c*o));this._x=this._y=null,this._basis.lineEnd()},point:function(e,t){this._x.push(+e),this._y.push(+t)}},(function e(t){function n(e){return t===1?new z(e):new Pt(e,t)}return n.beta=function(t){return e(+t)},n})(.85);function B(e,t,n){e._context.bezierCurveTo(e._x1+e._k*(e._x2-e._x0),e._y1+e._k*(e._y2-e._y0),e._x2+e._k*(e._x1-t),e._y2+e._k*(e._y1-n),e._x2,e._y2)}function Ft(e,t){this._context=e,this._k=(1-t)/6}Ft.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:B(this,this._x1,this._y1)}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2,this._x1=e,this._y1=t;break;case 2:this._point=3;default:B(this,e,t)}this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}},(function e(t){function n(e){return new Ft(e,t)}return n.tension=function(t){return e(+t)},n})(0);function It(e,t){this._context=e,this._k=(1-t)/6}It.prototype={areaStart:R,areaEnd:R,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:this._context.moveTo(this._x3,this._y3),this._context.closePath();break;case 2:this._context.lineTo(this._x3,this._y3),this._context.closePath();break;case 3:this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5)}},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._x3=e,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=e,this._y4=t);break;case 2:this._point=3,this._x5=e,this._y5=t;break;default:B(this,e,t)}this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}},(function e(t){function n(e){return new It(e,t)}return n.tension=function(t){return e(+t)},n})(0);function Lt(e,t){this._context=e,this._k=(1-t)/6}Lt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:B(this,e,t)}this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}},(function e(t){function n(e){return new Lt(e,t)}return n.tension=function(t){return e(+t)},n})(0);function Rt(e,t,n){var r=e._x1,i=e._y1,a=e._x2,o=e._y2;if(e._l01_a>bt){var s=2*e._l01_2a+3*e._l01_a*e._l12_a+e._l12_2a,c=3*e._l01_a*(e._l01_a+e._l12_a);r=(r*s-e._x0*e._l12_2a+e._x2*e._l01_2a)/c,i=(i*s-e._y0*e._l12_2a+e._y2*e._l01_2a)/c}if(e._l23_a>bt){var l=2*e._l23_2a+3*e._l23_a*e._l12_a+e._l12_2a,u=3*e._l23_a*(e._l23_a+e._l12_a);a=(a*l+e._x1*e._l23_2a-t*e._l12_2a)/u,o=(o*l+e._y1*e._l23_2a-n*e._l12_2a)/u}e._context.bezierCurveTo(r,i,a,o,e._x2,e._y2)}function zt(e,t){this._context=e,this._alpha=t}zt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:this.point(this._x2,this._y2)}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=(n*n+r*r)**+this._alpha)}switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3;default:Rt(this,e,t)}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}},(function e(t){function n(e){return t?new zt(e,t):new Ft(e,0)}return n.alpha=function(t){return e(+t)},n})(.5);function Bt(e,t){this._context=e,this._alpha=t}Bt.prototype={areaStart:R,areaEnd:R,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 1:this._context.moveTo(this._x3,this._y3),this._context.closePath();break;case 2:this._context.lineTo(this._x3,this._y3),this._context.closePath();break;case 3:this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5)}},point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=(n*n+r*r)**+this._alpha)}switch(this._point){case 0:this._point=1,this._x3=e,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=e,this._y4=t);break;case 2:this._point=3,this._x5=e,this._y5=t;break;default:Rt(this,e,t)}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}},(function e(t){function n(e){return t?new Bt(e,t):new It(e,0)}return n.alpha=function(t){return e(+t)},n})(.5);function Vt(e,t){this._context=e,this._alpha=t}Vt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=(n*n+r*r)**+this._alpha)}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Rt(this,e,t)}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}},(function e(t){function n(e){return t?new Vt(e,t):new Lt(e,0)}return n.alpha=function(t){return e(+t)},n})(.5);function Ht(e){return e<0?-1:1}function Ut(e,t,n){var r=e._x1-e._x0,i=t-e._x1,a=(e._y1-e._y0)/(r||i<0&&-0),o=(n-e._y1)/(i||r<0&&-0),s=(a*i+o*r)/(r+i);return(Ht(a)+Ht(o))*Math.min(Math.abs(a),Math.abs(o),.5*Math.abs(s))||0}function Wt(e,t){var n=e._x1-e._x0;return n?(3*(e._y1-e._y0)/n-t)/2:t}function Gt(e,t,n){var r=e._x0,i=e._y0,a=e._x1,o=e._y1,s=(a-r)/3;e._context.bezierCurveTo(r+s,i+s*t,a-s,o-s*n,a,o)}function V(e){this._context=e}V.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x1,this._y1);break;case 3:Gt(this,this._t0,Wt(this,this._t0))}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){var n=NaN;if(e=+e,t=+t,e!==this._x1||t!==this._y1){switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3,Gt(this,Wt(this,n=Ut(this,e,t)),n);break;default:Gt(this,this._t0,n=Ut(this,e,t))}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t,this._t0=n}}},Object.create(V.prototype).point=function(e,t){V.prototype.point.call(this,t,e)};function Kt(e){return new V(e)}function qt(e){return Ot().x(e=>e.x).y(e=>e.y).curve(Kt).digits(1)(e)??``}function Jt(e){return kt().x(e=>e.x).y0(e=>e.bottom).y1(e=>e.top).curve(Kt).digits(1)(e)??``}const Yt=D(12,650);function H(e,t){return 14+(2-e)*(t-28)/4}function Xt(e,t,n=14){return[2,1,0,-1,-2].flatMap(r=>je(r,e-n/2,H(r,t)-n/2,n))}function Zt(e,t){let n=e.filter(e=>e.points.length>0),r=n.length===0;return[...$t(t),...r?[Qt(t)]:[],...n.flatMap((e,n)=>tn(e,n,t)),...n.flatMap(e=>nn(e,t)),...rn(n,t)]}function Qt({height:e,t}){return{is:`text`,x:16,y:H(.5,e)+4,text:t(`scene.curve.empty`),font:D(13),fill:`text-2`,halo:`surface-note`}}function $t({phases:e,columnWidth:t,width:n,height:r}){let i=[2,1,0,-1,-2].map(e=>{let t=H(e,r);return{is:`line`,x1:0,y1:t,x2:n,y2:t,stroke:e===0?{paint:`line-2`,width:1.5}:{paint:`line-1`,width:1,dash:[2,4]}}}),a=e.map(e=>{let n=(e.first+e.span)*t-.5;return{is:`line`,x1:n,y1:0,x2:n,y2:r,stroke:{paint:`line-1`,width:1}}});return[...i,...a]}const en=(e,{map:t})=>e.persona?t.personas[e.persona]?.hue??1:1;function tn(e,t,n){let{columnWidth:r,height:i}=n,a=C(en(e,n)),o=e.points.map(e=>({x:e.at*r,top:H(e.high,i),bottom:H(e.low,i)})),[s]=o;if(o.length===1&&s){let e={paint:a,width:1.5,opacity:.38};return[{is:`line`,x1:s.x,y1:s.top,x2:s.x,y2:s.bottom,stroke:e}]}let c={paint:a,width:1,opacity:.38,...t>0?{dash:[3,3]}:{}},l=[`top`,`bottom`].map(e=>({is:`path`,d:qt(o.map(t=>({x:t.x,y:t[e]}))),stroke:c})),u=Jt(o);return t===0?[{is:`path`,d:u,fill:a,opacity:.11},...l]:t===1?[{is:`path`,d:u,fill:a,opacity:.42,hatch:!0},...l]:l}function nn(e,t){if(e.points.length<2)return[];let n=qt(e.points.map(e=>({x:e.at*t.columnWidth,y:H(e.value,t.height)})));return E(en(e,t),2.25,`surface-note`).map(e=>({is:`path`,d:n,stroke:e}))}function rn(e,t){let{columnWidth:n,width:r,height:i,number:a,measure:o}=t,s=e.flatMap(e=>e.points.map(t=>({series:e,point:t,text:M(t.value,a)}))),c=ot(s.map(({series:t,point:r,text:a})=>({x:r.at*n,y:H(r.value,i),reach:5,width:o(a,Yt)+2,height:14,above:an(e,t,r)})),{width:r,height:i});return s.map(({series:e,point:r,text:a},o)=>{let s=en(e,t),[l,u]=[r.at*n,H(r.value,i)],d=T(s,-4,-4,8,`surface-note`),f=c[o],p=f?[d,{is:`text`,x:f.x-l,y:f.y-u,text:a,font:Yt,fill:C(s),anchor:`middle`,halo:`surface-note`}]:[d];return{is:`group`,x:l,y:u,about:ut(r.phase,e.persona),name:on(e,r,t),shapes:p}})}function an(e,t,n){for(let r of e){if(r===t)continue;let i=r.points.find(e=>e.phase===n.phase);if(i&&i.value>n.value||i&&i.value===n.value&&e.indexOf(r)<e.indexOf(t))return!1}return!0}function on(e,t,{map:n,number:r,t:i}){return i(`scene.curve.point`,{persona:e.persona&&n.personas[e.persona]?.name||i(`scene.everyone`),phase:n.phases[t.phase]?.title||i(`scene.unnamed`),mean:M(t.value,r),low:M(t.low,r,0),high:M(t.high,r,0),count:t.n})}const sn=D(12,500),cn=D(12);function ln(e,t){let{phases:n,columnWidth:r,height:i}=t;return[...n.map(e=>{let t=(e.first+e.span)*r-.5;return{is:`line`,x1:t,y1:0,x2:t,y2:i,stroke:{paint:`line-2`,width:1}}}),...e.map(e=>un(e,t))]}function un(e,{phases:t,columnWidth:n,height:r,measure:i}){let a=(e.to-e.from)*n,o=a<120?8:16,s=r/2+4,c=[{is:`text`,x:o,y:s,text:e.text,font:sn,fill:`text-1`,halo:`surface-note`}],l=o+i(e.text,sn)+10,u=e.marks?76:e.bar===void 0?0:60;if(u>0&&l+u<=a-4){let t=l<=o+48&&o+48+u<=a-4?o+48:l;e.marks&&c.push(...pn(e.marks,t,r/2)),e.bar!==void 0&&!e.marks&&c.push(...mn(e.bar,t,r/2)),l=t+u+8}let d=dn(e,a-4-l,i);d.length>0&&(c.push(...j(d,l-2,r/2-7,i)),l+=fn(d,i)+4),e.note!==``&&l+i(e.note,cn)<=a-8&&c.push({is:`text`,x:a-8,y:s,text:e.note,font:cn,fill:`text-3`,anchor:`end`});let f=t.find(t=>e.from>=t.first&&e.from<t.first+t.span);return{is:`group`,x:e.from*n,y:0,...f?{about:f.phase.id}:{},name:e.spoken,shapes:c}}function dn({signs:e=[]},t,n){let r=[];for(let i of e){if(i.mark===`face`)continue;let e=[...r,{badge:i,count:1,weight:0}];if(fn(e,n)>t)break;r.push({badge:i,count:1,weight:0})}return r}const fn=(e,t)=>e.reduce((e,n)=>e+O(n,t)+4,0);function pn(e,t,n){let r=e=>t+4+(Math.max(-2,Math.min(2,e))+2)/4*68,i=(e,t,r)=>({is:`line`,x1:e,y1:n,x2:t,y2:n,stroke:r});return[i(r(-2),r(2),{paint:`line-2`,width:1}),...e.length>1?[i(r(Math.min(...e)),r(Math.max(...e)),{paint:`text-2`,width:1.5})]:[],...e.map(e=>{let t=de(e),i={paint:`tile-${t}`,width:1};return{is:`box`,x:r(e)-2,y:n-5.5,width:4,height:11,radius:1,fill:`emo-${t}`,stroke:i}})]}function mn(e,t,n){let r=t+30,i=Math.max(-1,Math.min(1,e))*60/2;return[{is:`box`,x:Math.min(r,r+i),y:n-4,width:Math.abs(i),height:8,radius:1,fill:e<0?`emo-m1`:`emo-p2`},{is:`line`,x1:r,y1:n-7,x2:r,y2:n+7,stroke:{paint:`line-3`,width:1}}]}function hn({computed:e,...t}){return e.draws===`curve`?Zt(e.series,t):ln(e.figures,t)}const gn=D(12,650),_n=D(12,500),vn=D(12),yn=D(11);function bn({computed:e,title:t,width:n,measure:r}){let i=e.draws===`curve`;return A(t,n-12-(i?30:8),i?gn:_n,r)}function xn({computed:e,map:t,width:n,t:r,measure:i}){if(e.draws!==`curve`)return[];let a=n-12-30;return[...e.series.map(({persona:e})=>{let n=e?t.personas[e]:void 0;return{hue:n?.hue??1,lines:A(n?.name||r(`scene.everyone`),a-26,vn,i)}}),{hue:null,lines:A(r(`scene.curve.band`),a,yn,i)}]}const Sn=({lines:e})=>e.length*16+4;function Cn(e){let t=bn(e).length*16,n=xn(e);return n.length>0?t+14+n.reduce((e,t)=>e+Sn(t),0):t+10}function wn(e){let{computed:t,width:n,height:r}=e,i=bn(e);if(t.draws===`figures`){let e=(r-i.length*16)/2+12;return i.map((t,n)=>U(12,e+n*16,t,_n,`text-1`))}let a=8+i.length*16+14,o=xn(e).flatMap(e=>{let t=a;return a+=Sn(e),a>r+14?[]:Tn(e,t)});return[...i.map((e,t)=>U(12,20+t*16,e,gn,`text-1`)),...o,...Xt(n-16,r)]}function Tn({hue:e,lines:t},n){return e===null?t.map((e,t)=>U(12,n+t*16,e,yn,`text-3`)):[...E(e,2,`surface-note`).map(e=>({is:`line`,x1:12,y1:n-4,x2:32,y2:n-4,stroke:e})),T(e,18,n-8,8),...t.map((e,t)=>U(38,n+t*16,e,vn,`text-2`))]}function U(e,t,n,r,i){return{is:`text`,x:e,y:t,text:n,font:r,fill:i}}const En=D(14,500),Dn=D(14,650),On=D(11),kn=D(12),W=x.cellLeft;function An(e,t){let n=e.phases.map((n,r)=>jn(n,r,e,t)),r=Math.max(0,...n.map(({steps:e})=>e?Math.max(x.stepRow,...e.map(e=>e.length*16+6)):0)),i=({title:e,goal:t})=>e.length*20+t.length*16,a=Math.max(x.phaseRow,...n.map(e=>e.steps?i(e)+6:i(e)+12-r)),o=a+r+x.scaleBar,s={phaseRow:a,stepRow:r,height:o};return{height:o,shapes:[{is:`box`,x:0,y:0,width:e.width,height:o,fill:`surface-bar`},...n.flatMap(e=>Mn(e,s)),...Nn(e,o)]}}function jn(e,t,n,{t:r,number:i,measure:a}){let o=i(t+1),s=W+a(o,En)+6,c=e.width-W-8,l=n.columns.slice(e.first,e.first+e.span),u=l.length>1||l.some(e=>e.title!==``);return{box:e,number:o,indent:s,title:A(e.phase.title||r(`scene.unnamed`),e.width-s-8,Dn,a),goal:e.phase.goal?A(e.phase.goal,c,On,a):[],steps:u?l.map(e=>A(e.title,x.column-W-8,kn,a)):null}}function Mn({box:e,number:t,indent:n,title:r,goal:i,steps:a},o){let s=r.length*20+i.length*16,c=a?o.phaseRow:o.phaseRow+o.stepRow,l=Math.max(3,(c-s)/2),u=[{is:`text`,x:W,y:l+15,text:t,font:En,fill:`text-3`},...r.map((e,t)=>({is:`text`,x:n,y:l+15+t*20,text:e,font:Dn,fill:`text-1`})),...i.map((e,t)=>({is:`text`,x:W,y:l+r.length*20+11+t*16,text:e,font:On,fill:`text-3`}))],d={y2:o.height,stroke:{paint:`line-2`,width:1}};return a?.forEach((e,t)=>{let n=t*x.column;t>0&&u.push({is:`line`,x1:n-.5,x2:n-.5,y1:o.phaseRow,y2:o.height,stroke:{paint:`line-1`,width:1}});let r=o.phaseRow+12;e.forEach((e,t)=>{u.push({is:`text`,x:n+W,y:r+t*16,text:e,font:kn,fill:`text-2`})})}),u.push({is:`line`,x1:e.width-.5,x2:e.width-.5,y1:0,...d}),[{is:`group`,x:e.x,y:0,about:e.phase.id,name:e.phase.title,shapes:u}]}function Nn(e,t){let{column:n,scaleBar:r}=x;return e.phases.flatMap(({phase:e,first:i,span:a})=>Array.from({length:a},(a,o)=>{let s=Ce(e.hue);return{is:`box`,x:(i+o)*n+.5,y:t-r+.5,width:n-1,height:r-1,fill:(i+o)%2==0?s:`surface-bar`,stroke:{paint:s,width:1}}}))}const Pn=D(13,500),Fn=D(11,500),G=x.rail+x.laneHeader,In={above:{ground:`surface-note`,line:`line-1`},online:{ground:`surface-sea`,line:`line-sea`},offline:{ground:`surface-land`,line:`line-land`},below:{ground:`surface-note`,line:`line-1`}};function K(e,{t}){return e.title||t(f(e.kind).label)}const Ln=e=>e===`online`||e===`offline`;function Rn(e,t,n){let r=Ln(t)?x.rail+10:12;return A(K(e,n),G-r-24-8,Pn,n.measure)}function zn(e,t,n){return Rn(e,t,n).length*18+12}function Bn(e){let t=G+e.width,n=e.rows.map(({section:e,y:n,height:r})=>({is:`box`,x:0,y:n,width:t,height:r,fill:In[e].ground})),r=e.rows.flatMap(t=>Vn(t,e)),i=e.phases.map(t=>{let n=G+t.x+t.width-.5;return{is:`line`,x1:n,x2:n,y1:0,y2:e.height,stroke:{paint:`line-2`,width:1}}}),a={is:`line`,x1:G-.5,x2:G-.5,y1:0,y2:e.height,stroke:{paint:`line-2`,width:1}};return[...n,...r,...i,a,...Hn(e)]}function Vn({section:e,y:t,height:n},r){let i=In[e].line,a=t+n-.5,o=new Set(r.phases.map(e=>e.first+e.span)),s=r.columns.flatMap((e,r)=>{if(o.has(r+1))return[];let a=G+(r+1)*x.column-.5;return[{is:`line`,x1:a,x2:a,y1:t,y2:t+n,stroke:{paint:i,width:1,dash:[3,3]}}]}),c={paint:i,width:1};return[{is:`line`,x1:0,x2:G+r.width,y1:a,y2:a,stroke:c},...s]}function Hn({rows:e,width:t}){return e.flatMap((n,r)=>e[r-1]?.section!==`online`||n.section!==`offline`?[]:[{is:`box`,x:x.rail,y:n.y-1,width:G-x.rail+t,height:2,fill:`coastline`}])}function Un(e,t,n){return[...Gn(t,n),...t.rows.flatMap(t=>Wn(e,t,n))]}function Wn(e,{lane:t,section:n,y:r,height:i},a){let o=e.lanes[t];if(!o)return[];let s=Ln(n)?x.rail+10:12,c=Rn(o,n,a),l=(i-c.length*18)/2,u=[...Ne(o.icon||f(o.kind).icon,s,i/2-8,16,`text-2`),...c.map((e,t)=>({is:`text`,x:s+24,y:l+13+t*18,text:e,font:Pn,fill:`text-1`}))];return[{is:`group`,x:0,y:r,about:t,name:K(o,a),shapes:u}]}function Gn({rows:e},{t}){return[`online`,`offline`].flatMap(n=>{let r=e.filter(e=>e.section===n),[i]=r;if(!i)return[];let a=r.reduce((e,t)=>e+t.height,0),o=n===`online`?`surface-sea-2`:`surface-land-2`;return[{is:`box`,x:0,y:i.y,width:x.rail,height:a,fill:o},{is:`text`,x:x.rail/2+4,y:i.y+a/2,text:t(n===`online`?`lane.online`:`lane.offline`),font:Fn,fill:`text-2`,anchor:`middle`,turned:!0}]})}const q=D(13);function Kn(e,t,n,r){let i=Object.values(e.cards),a=[...r.personas?Yn(e,n):[],...Xn(i,n),...i.some(u)?[tr(n)]:[]],o=nr(e,i,n),s=n.measure(o,q),{shapes:c,x:l,y:d}=Jn(a,t,n);if(t-l>=s+20)return{height:d+26,shapes:[...c,qn(o,t,d+14)]};let f=A(o,t,q,n.measure),p=a.length>0?d+26:d;return{height:p+f.length*20+4,shapes:[...c,...f.map((e,n)=>qn(e,t,p+14+n*20))]}}function qn(e,t,n){return{is:`text`,x:t,y:n,text:e,font:q,fill:`text-3`,anchor:`end`}}function Jn(e,t,{measure:n}){let r=0,i=0,a=0;return{shapes:e.map(({sign:e,width:o,label:s})=>{let c=A(s,t-o-6,q,n),l=o+6+Math.max(...c.map(e=>n(e,q)));r>0&&r+l>t&&(r=0,i+=26+a,a=0),a=Math.max(a,(c.length-1)*18);let u=c.map((e,t)=>({is:`text`,x:o+6,y:14+t*18,text:e,font:q,fill:`text-2`})),d={is:`group`,x:r,y:i,shapes:[...e,...u]};return r+=l+20,d}),x:r,y:i+a}}function Yn(e,{t}){return g(e.personas).map(({hue:e,name:n})=>({sign:[...E(e,2,`surface-panel`).map(e=>({is:`line`,x1:0,y1:9,x2:24,y2:9,stroke:e})),T(e,7,4,10)],width:24,label:n||t(`scene.unnamed`),rank:0}))}function Xn(e,t){let r=/* @__PURE__ */ new Map;for(let n of e)for(let e of m(n)){let n=a(e.type),i=n?.badge(e,t.t);if(!n||!i)continue;let o=r.get(e.type);if(o||r.set(e.type,o=/* @__PURE__ */ new Map),i.mark===`face`){if(o.size===0)for(let e of Zn(t))o.set(e.label,e);continue}let s=$n(n,e,i,t);o.has(s)||o.set(s,{label:s,rank:er(n,e),...Qn(i,t)})}return n.flatMap(e=>[...r.get(e.type)?.values()??[]].sort((e,t)=>e.rank-t.rank))}function Zn({t}){return d.map(n=>({sign:je(n,0,0,18),width:18,label:t(e(n)),rank:n}))}function Qn(e,{measure:t}){let n={badge:e.mark===`icon`?{mark:e.mark,icon:e.icon,tone:e.tone}:e,count:1,weight:0};return{sign:it(n,0,2,t),width:O(n,t)}}function $n(e,t,n,{t:r}){if(!(n.mark!==`icon`||e.fields.some(e=>e.type===`choice`&&e.options.some(e=>e.icon===n.icon))))return r(e.label);let i={...t};for(let t of e.fields){let e=n.mark===`pennant`&&t.type===`text`&&!t.long;t.type!==`text`&&t.type!==`date`||e||(i[t.name]=``)}let a=e.summary(i,r);return n.mark===`triangle`?r(`scene.legend.pair`,{kind:r(e.label),value:a}):a}function er(e,t){for(let n of e.fields){if(n.type===`scale`)return Number(t[n.name]);if(n.type===`choice`)return n.options.findIndex(e=>e.value===t[n.name])}return 0}function tr({t:e}){return{sign:[{is:`box`,x:.5,y:2.5,width:23,height:14,radius:3,fill:`surface-card`,stroke:{paint:`line-3`,width:1,dash:[3,2]}}],width:24,label:e(`scene.legend.dashed`),rank:0}}function nr(e,t,{t:n,month:r}){let i=t.filter(t=>e.lanes[t.lane]?.medium),a=i.filter(e=>m(e,`evidence`).some(({level:e})=>e===`measured`||e===`observed`));return[e.state===`to-be`?n(`scene.source.toBe`):``,i.length>0?n(`scene.source.known`,{count:i.length,known:a.length}):``,rr(r(e.changed)),`Periplo`].filter(Boolean).join(` `)}function rr(e){return`${e.charAt(0).toLocaleUpperCase()}${e.slice(1)}.`}const ir=(e,t)=>Math.abs(e.x-t.x)<.5&&Math.abs(e.y-t.y)<.5;function ar(e){let t=[];for(let n of e){let e=t.at(-1),r=t.at(-2);e&&ir(e,n)||(e&&r&&(r.x===e.x&&e.x===n.x||r.y===e.y&&e.y===n.y)&&t.pop(),t.push(n))}return t}function or(e,t){let[n,...r]=e;if(!n)return``;let i=`M${J(n.x)} ${J(n.y)}`,a=n;return r.forEach((e,n)=>{let o=r[n+1];i+=o?sr(a,e,o,t):`L${J(e.x)} ${J(e.y)}`,a=e}),i}function sr(e,t,n,r){let i=Math.hypot(t.x-e.x,t.y-e.y),a=Math.hypot(n.x-t.x,n.y-t.y),o=Math.min(r,i/2,a/2),s=cr(t,e,o),c=cr(t,n,o);return`L${J(s.x)} ${J(s.y)}Q${J(t.x)} ${J(t.y)} ${J(c.x)} ${J(c.y)}`}function cr(e,t,n){let r=Math.hypot(t.x-e.x,t.y-e.y)||1;return{x:e.x+(t.x-e.x)/r*n,y:e.y+(t.y-e.y)/r*n}}const J=e=>Math.round(e*10)/10;function lr(e){let t=[];return{track:e.map(e=>{let[n,r]=[Math.min(e.from,e.to)-4,Math.max(e.from,e.to)+4],i=t.findIndex(e=>e.every(e=>e.to<=n||e.from>=r));return i<0&&(i=t.push([])-1),t[i]?.push({from:n,to:r}),i}),count:t.length}}function ur(e,t,n,r,i){return n+e*Math.min(i,(r-n)/Math.max(1,t-1))}function dr(e,t){let n=[...e].sort((e,t)=>e.persona-t.persona).map(e=>pr(e,t)),r=vr(n,t),i=yr(n,t);return n.map(e=>br(e,r,i))}function fr(e,t){let n=[-3,3,0,-6,6][t%5]??0;return e.y+Math.min(14,e.height/2)+n}function pr(e,t){let{from:n,to:r,persona:i}=e,[a,o]=[fr(n.box,i),fr(r.box,i)],s={way:e,y1:a,y2:o,out:null,edge:null,in:null};if(n.column===r.column)return hr(e,t)?{...s,kind:`drop`}:{...s,kind:`hook`,out:n.column+1};if(r.column<n.column)return{...s,kind:`around`,out:n.column+1,edge:gr(a,o,t),in:r.column};let c=Array.from({length:r.column-n.column-1},(e,t)=>n.column+1+t),l=e=>c.every(n=>t.boxesIn(n).every(t=>mr(e,t)));return Math.abs(a-o)<2&&l(a)?{...s,y2:a,kind:`straight`}:l(a)?{...s,kind:`turn`,in:r.column}:l(o)?{...s,kind:`turn`,out:n.column+1}:{...s,kind:`around`,out:n.column+1,edge:gr(a,o,t),in:r.column}}const mr=(e,t)=>e<t.y-3||e>t.y+t.height+3;function hr({from:e,to:t},n){let[r,i]=e.box.y<t.box.y?[e.box,t.box]:[t.box,e.box],[a,o]=[r.y+r.height,i.y];return n.boxesIn(e.column).every(e=>e.y+e.height<=a+.5||e.y>=o-.5)}function gr(e,t,{edges:n}){let r=0,i=1/0;return n.forEach((n,a)=>{let o=Math.abs(n-e)+Math.abs(n-t);o<i&&([r,i]=[a,o])}),r}function _r(e,t,n){let r=/* @__PURE__ */ new Map;for(let n of e)for(let{strip:e,run:i}of t(n)){let t=r.get(e);t?t.push({plan:n,run:i}):r.set(e,[{plan:n,run:i}])}let i=/* @__PURE__ */ new Map;for(let[e,t]of r){let{track:r,count:a}=lr(t.map(e=>e.run));i.set(e,new Map(t.map(({plan:t},i)=>[t,n(e,r[i]??0,a)])))}return(e,t)=>i.get(t)?.get(e)??n(t,0,1)}function vr(e,t){return _r(e,({y1:e,y2:n,out:r,edge:i,in:a})=>{let o=i===null?null:t.edges[i]??0;return[...r===null?[]:[{strip:r,run:{from:e,to:o??n}}],...a===null?[]:[{strip:a,run:{from:o??e,to:n}}]]},(e,n,r)=>{let i=e*x.column;return ur(n,r,e===0?i+1:i-5,e===0?i+4:e===t.columns?i-1.5:i+3,5)})}function yr(e,t){let n=({out:e,edge:t,in:n})=>t===null||e===null||n===null?[]:[{strip:t,run:{from:e*x.column,to:n*x.column}}],r=t.edges.length-1;return _r(e,n,(e,n,i)=>{let a=t.edges[e]??0;return ur(n,i,e===0?a+1.5:a-3.5,e===r?a-1.5:a+3.5,3.5)})}function br(e,t,n){let{way:r,kind:i,y1:a,y2:o,out:s,edge:c,in:l}=e,{from:u,to:d}=r;if(i===`drop`)return xr(r);let f=i===`hook`,p=f?d.box.x+d.box.width:d.box.x,m=c===null?s===null?a:o:n(e,c),h=[{x:u.box.x+u.box.width,y:a}];if(s!==null){let n=t(e,s);h.push({x:n,y:a},{x:n,y:m})}if(l!==null){let n=t(e,l);h.push({x:n,y:m},{x:n,y:o})}let g=f?1:-1;if(!f&&d.face)return Sr(r.id,[...h,{x:p,y:o}],null);let _=`M${p+6.5*g} ${o-4.5}L${p+g} ${o}L${p+6.5*g} ${o+4.5}Z`;return Sr(r.id,[...h,{x:p+4*g,y:o}],_)}function xr({id:e,from:t,to:n,persona:r}){let i=t.box.x+22+r*10,a=n.box.y>t.box.y,o=a?t.box.y+t.box.height:t.box.y,s=a?n.box.y:n.box.y+n.box.height,c=a?-1:1,l=`M${i-4.5} ${s+6.5*c}L${i} ${s+c}L${i+4.5} ${s+6.5*c}Z`;return Sr(e,[{x:i,y:o},{x:i,y:s+4*c}],l)}function Sr(e,t,n){let r=ar(t);return{id:e,points:r,d:or(r,5),arrow:n,middle:Cr(r)}}function Cr(e){let t=e[0]??{x:0,y:0},n=0;return e.forEach((r,i)=>{let a=e[i+1];if(!a)return;let o=Math.abs(a.x-r.x)+Math.abs(a.y-r.y);o>n&&(n=o,t={x:(r.x+a.x)/2,y:(r.y+a.y)/2})}),t}function wr({map:e,layout:t,places:n,measure:r}){let i=/* @__PURE__ */ new Map;return a=>{let o=i.get(a);if(!o){let s=t.columns[a];o=s?t.rows.flatMap(i=>b(n,s.id,i.lane).length===0?[]:le(t,e,n,s.id,i.lane,r).map(e=>e.box)):[],i.set(a,o)}return o}}function Tr({map:e,layout:t,places:n,measure:r},i){return le(t,e,n,i.step,i.lane,r).find(e=>e.id===i.id)?.box??null}function Er(e,t=Object.values(e.map.links)){let{map:n,layout:r}=e,i=new Map(g(n.personas).map((e,t)=>[e.id,t]));return dr(t.flatMap(t=>{let a=n.cards[t.from],o=n.cards[t.to],s=a&&Tr(e,a),c=o&&Tr(e,o);return!s||!c?[]:[{id:t.id,from:{column:r.columnOf.get(a.step)??0,box:s},to:{column:r.columnOf.get(o.step)??0,box:c,face:m(o,`emotion`).length>0},persona:t.persona===null?2:i.get(t.persona)??0}]}),{columns:r.columns.length,edges:[0,...r.rows.map(e=>e.y+e.height)],boxesIn:wr(e)})}const Dr=D(11,500);function Or(e,t){return kr(Er(e),e.map,2,t)}function kr(e,t,n=2,r){return e.map(e=>Ar(e,t,n,r))}function Ar(e,t,n,r){let i=t.links[e.id],a=i?.persona?t.personas[i.persona]:void 0,o=a?C(a.hue):`text-3`,s=(a?E(a.hue,n,`surface-note`):[{paint:o,width:n}]).map(t=>({is:`path`,d:e.d,stroke:t}));return e.arrow&&s.push({is:`path`,d:e.arrow,fill:o}),i?.label&&r&&s.push(...jr(i.label,e,o,r)),{is:`group`,x:0,y:0,about:e.id,shapes:s}}function jr(e,{middle:t},n,r){let i=A(e,120,Dr,r),a=t.y+4-(i.length-1)*14/2;return i.map((e,r)=>({is:`text`,x:t.x,y:a+r*14,text:e,font:Dr,fill:n,anchor:`middle`,halo:`surface-card`}))}function Y(e,t){return Object.fromEntries(Object.entries(e).filter(([e,n])=>t(n,e)))}function Mr(e,t){let n=t.phases.filter(t=>e.phases[t]),r=t.shown.filter(t=>e.personas[t]),i=t.curve?e.lanes:Y(e.lanes,e=>e.kind!==`emotion-curve`);if(n.length===0&&r.length===0)return{...e,lanes:i};let a=n.length>0?Y(e.phases,(e,t)=>n.includes(t)):e.phases,o=Y(e.steps,e=>a[e.phase]!==void 0),s=e=>r.length===0||r.some(t=>c(e,t)),l=Y(e.cards,e=>o[e.step]!==void 0&&s(e)),u=r.length>0?Y(e.personas,(e,t)=>r.includes(t)):e.personas,d=Y(e.links,({from:e,to:t,persona:n})=>l[e]!==void 0&&l[t]!==void 0&&(n===null||u[n]!==void 0));return{...e,lanes:i,phases:a,steps:o,cards:l,personas:u,links:d}}function Nr(e,t){let n=y(e),r=Ze(e,t);return{map:e,places:n,measure:r,layout:Pr(oe(e,n,r),e,t)}}function Pr(e,t,n){let r=0,i=e.rows.map(e=>{let i=t.lanes[e.lane],a=Math.max(e.height,i?zn(i,e.section,n):0),o={...e,y:r,height:a};return r+=a,o});return{...e,rows:i,height:r}}const Fr=Le(34,!1,500),Ir=D(15),Lr=D(14,650),Rr=D(14);function zr(e,t,n){let r=g(e.personas).map(e=>Vr(e,t,n)),i=r.reduce((e,t)=>e+t.width+28,0),a=r.length>0&&i<=t*.55,o=Br(e,a?t-i:t,n);if(r.length===0)return o;let s=a?[r]:Hr(r,t),c=a?2:o.height+8,l=s.flatMap(e=>{let n=a?t-i+28:0,r=c;return c+=Math.max(...e.map(e=>(e.name.length+e.role.length)*20))+10,e.map(e=>{let t=Ur(e,n,r);return n+=e.width+28,t})});return{height:Math.max(o.height,c),shapes:[...o.shapes,...l]}}function Br(e,t,{t:n,measure:r}){let i=A(e.title||n(`scene.unnamed`),t,Fr,r),a=e.scenario?A(e.scenario,t,Ir,r):[],o=i.length*40+2;return{height:o+a.length*22+10,shapes:[...i.map((e,t)=>({is:`text`,x:0,y:30+t*40,text:e,font:Fr,fill:`text-1`})),...a.map((e,t)=>({is:`text`,x:0,y:o+16+t*22,text:e,font:Ir,fill:`text-2`}))]}}function Vr(e,t,{t:n,measure:r}){let i=Math.min(260,t-28-10),a=A(e.name||n(`scene.unnamed`),i,Lr,r),o=e.role?A(e.role,i,Rr,r):[],s=Math.max(...a.map(e=>r(e,Lr)),...o.map(e=>r(e,Rr)));return{persona:e,name:a,role:o,width:38+Math.ceil(s)}}function Hr(e,t){let n=[[]],r=t;for(let i of e)i.width>r&&n.at(-1)?.length&&(n.push([]),r=t),n.at(-1)?.push(i),r-=i.width+28;return n}function Ur({persona:e,name:t,role:n},r,i){let a=Array.from(e.name.trim())[0]?.toLocaleUpperCase()??``,o=(e,t,n)=>({is:`text`,x:38,y:15+t*20,text:e,font:n?Lr:Rr,fill:n?`text-1`:`text-2`}),s=[{is:`path`,d:xe(e.hue),x:0,y:2,scale:28/10,fill:C(e.hue)},{is:`text`,x:14,y:e.hue%6==3?26:21,text:a,font:D(e.hue%6==3?11:14,650),fill:`surface-card`,anchor:`middle`},...t.map((e,t)=>o(e,t,!0)),...n.map((e,n)=>o(e,t.length+n,!1))];return{is:`group`,x:r,y:i,about:e.id,name:e.name,shapes:s}}function Wr({theme:e,background:t}){return t===`clear`?e:t===`dark`?`dark`:`light`}function Gr(e,t,n){let r=Mr(e,t),i=Nr(r,n),a=Math.max(640,G+i.layout.width),o=t.title?zr(r,a,n):{height:0,shapes:[]},s=Kr(i,n),c=t.legend?Kn(r,a,n,{personas:!t.title}):{height:0,shapes:[]},l=28+o.height,u=l+s.height+(t.legend?14:0),d=(e,t)=>({is:`group`,x:28,y:e,shapes:t});return{width:a+56,height:Math.ceil(u+c.height+28),background:t.background===`clear`?null:`surface-panel`,shapes:[d(28,o.shapes),d(l,s.shapes),d(u,c.shapes)]}}function Kr(e,t){let{map:n,layout:r}=e,i=An(r,t),a=G+r.width,o=Jr(e,t),s=i.height+r.height+o.height,c=(e,t,n)=>({is:`group`,x:e,y:t,shapes:n}),l={paint:`text-2`,width:1.5};return{height:s,shapes:[{is:`box`,x:0,y:0,width:G,height:i.height,fill:`surface-bar`},X(G-.5,0,G-.5,i.height,`line-2`),c(G,0,i.shapes),c(0,i.height,[...Bn(r),...Un(n,r,t)]),c(G,i.height,[...Or(e,t.measure),...qr(e,t)]),c(0,i.height+r.height,o.shapes),{is:`box`,x:0,y:0,width:a,height:s,stroke:l}]}}function X(e,t,n,r,i,a=1){return{is:`line`,x1:e,y1:t,x2:n,y2:r,stroke:{paint:i,width:a}}}function qr({map:e,layout:t,places:n,measure:r},i){return t.rows.flatMap(a=>[...n.get(a.lane)?.keys()??[]].flatMap(o=>le(t,e,n,o,a.lane,r).flatMap(({id:t,box:n})=>{let o=e.cards[t];return o?[$e({card:o,style:a.style,box:n,measured:r(o,a.style)},i)]:[]})))}function Jr({map:e,layout:t},n){let{t:r,number:i,measure:a}=n,o=t.width,s=0,c=t.pinned.flatMap((c,l)=>{let u=e.lanes[c.lane],d=u&&f(u.kind).compute?.({map:e,personas:[],t:r,number:i});if(!u||!d)return[];let p={computed:d,title:K(u,n),map:e,width:G,t:r,measure:a},m=Math.max(c.height,Cn(p)),h={map:e,phases:t.phases,columnWidth:x.column,width:o,height:m,t:r,number:i,measure:a},g=s;s+=m;let _=[{is:`box`,x:0,y:0,width:G+o,height:m,fill:`surface-note`},...wn({...p,height:m}),{is:`group`,x:G,y:0,shapes:hn({...h,computed:d})},X(G-.5,0,G-.5,m,`line-2`),l===0?X(0,0,G+o,0,`text-2`,1.5):X(0,0,G+o,0,`line-2`)];return[{is:`group`,x:0,y:g,about:u.id,name:K(u,n),shapes:_}]});return{height:s,shapes:c}}function Yr(e,t,n){let r=/* @__PURE__ */ new Map,i=new Intl.DateTimeFormat(e,{month:`long`,year:`numeric`,timeZone:`UTC`});return{t,measure:n,number(t,n=0){let i=r.get(n);return i||(i=new Intl.NumberFormat(e,{minimumFractionDigits:n,maximumFractionDigits:n}),r.set(n,i)),i.format(t)},month:e=>i.format(new Date(e))}}function Z(e,t){return e.startsWith(`#`)?e:t[e]}const Xr={ui:`"Schibsted Grotesk Variable", system-ui, "Segoe UI", sans-serif`,voice:`"Newsreader Variable", Georgia, serif`};function Zr(e){return`${e.italic?`italic `:``}${e.weight} ${e.size}px ${Xr[e.family]}`}const Q=/* @__PURE__ */ new Map;function Qr(e){let t=Q.get(e);return t||(Q.size>2e3&&Q.clear(),Q.set(e,t=new Path2D(e))),t}function $r(e,t,n){for(let r of t)ei(e,r,n)}function ei(e,t,n){switch(t.is){case`box`:return ni(e,t,n);case`line`:return ri(e,t,n);case`path`:return ii(e,t,n);case`text`:return si(e,t,n);case`group`:e.translate(t.x,t.y),$r(e,t.shapes,n),e.translate(-t.x,-t.y)}}function $(e,t,n,r){e.strokeStyle=Z(t.paint,n),e.lineWidth=t.width,t.dash&&e.setLineDash(t.dash),t.opacity!==void 0&&(e.globalAlpha=t.opacity),r(),t.dash&&e.setLineDash([]),t.opacity!==void 0&&(e.globalAlpha=1)}function ti(e,t,n,r){e.fillStyle=t,n!==void 0&&(e.globalAlpha=n),r(),n!==void 0&&(e.globalAlpha=1)}function ni(e,t,n){let{x:r,y:i,width:a,height:o,radius:s,fill:c,stroke:l,opacity:u}=t;s?(e.beginPath(),e.roundRect(r,i,a,o,s),c&&ti(e,Z(c,n),u,()=>e.fill()),l&&$(e,l,n,()=>e.stroke())):(c&&ti(e,Z(c,n),u,()=>e.fillRect(r,i,a,o)),l&&$(e,l,n,()=>e.strokeRect(r,i,a,o)))}function ri(e,{x1:t,y1:n,x2:r,y2:i,stroke:a},o){e.beginPath(),e.moveTo(t,n),e.lineTo(r,i),$(e,a,o,()=>e.stroke())}function ii(e,t,n){let{d:r,x:i=0,y:a=0,scale:o=1,fill:s,stroke:c,opacity:l,hatch:u,round:d}=t,f=Qr(r);e.save(),e.translate(i,a),o!==1&&e.scale(o,o),s&&ti(e,u?ai(e,s,n):Z(s,n),l,()=>e.fill(f)),c&&(e.lineJoin=d?`round`:`miter`,e.lineCap=d?`round`:`butt`,$(e,c,n,()=>e.stroke(f))),e.restore()}function ai(e,t,n){let{a:r,b:i}=e.getTransform(),a=Math.max(1,Math.ceil(Math.hypot(r,i))),o=new OffscreenCanvas(6*a,6*a),s=o.getContext(`2d`),c=s&&e.createPattern(oi(o,s,Z(t,n),a),`repeat`);return c?(c.setTransform(new DOMMatrix().rotate(45).scale(1/a)),c):Z(t,n)}function oi(e,t,n,r){return t.fillStyle=n,t.fillRect(0,0,r,e.height),e}function si(e,t,n){let{x:r,y:i,text:a,font:o,fill:s,anchor:c=`start`,halo:l,turned:u}=t;e.font=Zr(o),e.textAlign=c===`middle`?`center`:c,u&&(e.save(),e.translate(r,i),e.rotate(-Math.PI/2),e.translate(-r,-i)),l&&(e.strokeStyle=Z(l,n),e.lineWidth=3,e.lineJoin=`round`,e.strokeText(a,r,i)),e.fillStyle=Z(s,n),e.fillText(a,r,i),u&&e.restore()}const ci={"surface-app":`#F1F4F4`,"surface-bar":`#FFFFFF`,"surface-panel":`#FFFFFF`,"surface-sunken":`#F1F4F4`,"surface-sea":`#EAF4F8`,"surface-sea-2":`#DAE9EF`,"surface-land":`#F8F3E7`,"surface-land-2":`#EDE6D4`,"surface-note":`#FAFBFA`,"surface-card":`#FFFFFF`,"surface-ink":`#132129`,"text-1":`#132129`,"text-2":`#435561`,"text-3":`#566873`,"text-on-ink":`#FFFFFF`,"line-1":`#DCE3E5`,"line-2":`#B9C6CC`,"line-3":`#728490`,"line-sea":`#C9DEE7`,"line-land":`#E2D8BF`,coastline:`#728490`,accent:`#B81575`,"accent-ink":`#980B5F`,"accent-tint":`#FEE7F1`,"accent-line":`#EFA3C9`,"on-accent":`#FFFFFF`,"focus-ring":`#B81575`,"focus-gap":`#FFFFFF`,"emo-m2":`#811817`,"emo-m2-on":`#FFFFFF`,"emo-m2-ink":`#811817`,"emo-m2-tint":`#FBE3DE`,"emo-m1":`#C74C09`,"emo-m1-on":`#FFFFFF`,"emo-m1-ink":`#A63C0C`,"emo-m1-tint":`#FDF0E8`,"emo-z0":`#DFE8EB`,"emo-z0-on":`#34444E`,"emo-z0-ink":`#435561`,"emo-z0-tint":`#FFFFFF`,"emo-p1":`#76C7DD`,"emo-p1-on":`#06303D`,"emo-p1-ink":`#07657D`,"emo-p1-tint":`#F0F9FC`,"emo-p2":`#059BC9`,"emo-p2-on":`#03222E`,"emo-p2-ink":`#025473`,"emo-p2-tint":`#DDF1F9`,"tile-m2":`#811817`,"tile-m1":`#A63C0C`,"tile-z0":`#728490`,"tile-p1":`#07657D`,"tile-p2":`#025473`,"sev-low":`#9A6A1B`,"sev-mid":`#B8460A`,"sev-high":`#811817`,ok:`#2A7449`,"ok-tint":`#E3F2E8`,warn:`#8A5703`,"warn-tint":`#FBF0DC`,err:`#B32322`,"err-tint":`#FCE8E5`,"persona-1":`#4346A9`,"persona-2":`#516F21`,"persona-3":`#663305`,"persona-4":`#137875`,"persona-5":`#5C2464`,"persona-6":`#20303B`,"phase-1":`#5D84AC`,"phase-2":`#428D95`,"phase-3":`#528F75`,"phase-4":`#768856`,"phase-5":`#957D4A`,"phase-6":`#A57357`,"phase-7":`#A16E8A`,"phase-8":`#8776A7`},li={"surface-app":`#091015`,"surface-bar":`#11181D`,"surface-panel":`#151D22`,"surface-sunken":`#0B1217`,"surface-sea":`#0C1A23`,"surface-sea-2":`#13262F`,"surface-land":`#1B1812`,"surface-land-2":`#2A241A`,"surface-note":`#10171B`,"surface-card":`#1F2A31`,"surface-ink":`#E7EEF0`,"text-1":`#E7EEF0`,"text-2":`#B4C0C5`,"text-3":`#93A2A9`,"text-on-ink":`#11181D`,"line-1":`#242E34`,"line-2":`#3C4951`,"line-3":`#71818A`,"line-sea":`#1B2D37`,"line-land":`#322B20`,coastline:`#71818A`,accent:`#FA84BB`,"accent-ink":`#FFA9CF`,"accent-tint":`#41182E`,"accent-line":`#9C3F70`,"on-accent":`#2A0A1B`,"focus-ring":`#FA84BB`,"focus-gap":`#11181D`,"emo-m2":`#F64C35`,"emo-m2-on":`#2A0502`,"emo-m2-ink":`#F8907F`,"emo-m2-tint":`#4A211D`,"emo-m1":`#F0A66C`,"emo-m1-on":`#331602`,"emo-m1-ink":`#F5B483`,"emo-m1-tint":`#3C2B20`,"emo-z0":`#485156`,"emo-z0-on":`#EEF3F5`,"emo-z0-ink":`#B4C0C5`,"emo-z0-tint":`#1F2A31`,"emo-p1":`#31788F`,"emo-p1-on":`#F2FBFE`,"emo-p1-ink":`#73BED3`,"emo-p1-tint":`#1C3139`,"emo-p2":`#8DEBF5`,"emo-p2-on":`#04262C`,"emo-p2-ink":`#8DEBF5`,"emo-p2-tint":`#1A3F48`,"tile-m2":`#F8907F`,"tile-m1":`#F5B483`,"tile-z0":`#8C9BA2`,"tile-p1":`#73BED3`,"tile-p2":`#8DEBF5`,"sev-low":`#E5BF6D`,"sev-mid":`#F0A66C`,"sev-high":`#FF6A54`,ok:`#7AD59C`,"ok-tint":`#16301F`,warn:`#F0BE67`,"warn-tint":`#36270F`,err:`#FF7F73`,"err-tint":`#421917`,"persona-1":`#9CA2F5`,"persona-2":`#ABCC6B`,"persona-3":`#D78A3F`,"persona-4":`#52BFB9`,"persona-5":`#E0B0EE`,"persona-6":`#E1E9ED`,"phase-1":`#7BA2CC`,"phase-2":`#62ACB5`,"phase-3":`#70AE93`,"phase-4":`#94A773`,"phase-5":`#B49B68`,"phase-6":`#C59174`,"phase-7":`#C18CA9`,"phase-8":`#A594C7`},ui=32767,di=2**28;function fi({width:e,height:t},n){return Math.min(n,ui/e,ui/t,Math.sqrt(di/(e*t)))}async function pi({map:e,options:t,language:n},a){let o=Gr(e,t,Yr(n,i(n,await r(n)),vi()));a(.3);let s=await mi(o,Wr(t)===`dark`?li:ci,t.scale,a);a(.9);let c=p(s.bytes,v(ee(e,t.phases))),l=s.scale<t.scale?[{key:`png.smaller`,params:{percent:Math.round(s.scale/t.scale*100)}}]:[];return{blob:new Blob([c],{type:`image/png`}),notes:l}}async function mi(e,t,n,r){let i=fi(e,n);for(;;)try{return{scale:i,bytes:await hi(e,t,i,r)}}catch(e){if(i<.2)throw e;i/=2}}async function hi(e,t,n,r){let i=Math.max(1,Math.floor(e.width*n)),a=Math.max(1,Math.floor(e.height*n)),o=gi(i,a),s=o.getContext(`2d`);if(!s)throw Error(`The browser gave no canvas.`);e.background&&(s.fillStyle=Z(e.background,t),s.fillRect(0,0,i,a)),s.scale(n,n),$r(s,e.shapes,t),r(.6);let c=await _i(o);return new Uint8Array(await c.arrayBuffer())}function gi(e,t){if(typeof OffscreenCanvas<`u`)return new OffscreenCanvas(e,t);let n=document.createElement(`canvas`);return Object.assign(n,{width:e,height:t})}function _i(e){return`convertToBlob`in e?e.convertToBlob({type:`image/png`}):new Promise((t,n)=>{e.toBlob(e=>e?t(e):n(/* @__PURE__ */ Error(`The browser gave no picture.`)),`image/png`)})}function vi(){let e=gi(1,1).getContext(`2d`),t=``;return(n,r)=>{if(!e)return n.length*r.size*.55;let i=Zr(r);return i!==t&&(e.font=t=i),e.measureText(n).width}}export{pi as drawPng};
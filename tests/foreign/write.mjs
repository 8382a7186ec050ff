// Writes the planned workbooks that SheetJS and exceljs write.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import XLSX from 'xlsx';

const [work, out] = process.argv.slice(2);

// Days as Excel counts them; a day is a day in every time zone.
const serial = text => (Date.parse(text.includes('T') ? text + 'Z' : text + 'T00:00:00Z') - Date.UTC(1899, 11, 30)) / 86400000;

function bySheetJs(plan) {
  const book = XLSX.readFile(plan.base, { cellNF: true });
  const sheet = book.Sheets[plan.sheet];
  for (const write of plan.writes) {
    sheet[write.a] = {
      n: () => ({ t: 'n', v: write.v, z: write.z }),
      s: () => ({ t: 's', v: write.v }),
      b: () => ({ t: 'b', v: write.v }),
      d: () => ({ t: 'n', v: serial(write.v), z: write.z }),
      e: () => ({ t: 'e', v: 42 }),
      f: () => (write.v === null ? { t: 'n', f: write.f } : { t: 'n', f: write.f, v: write.v }),
    }[write.t]();
  }
  // What lies outside the range that the sheet names is not written.
  const range = XLSX.utils.decode_range(sheet['!ref']);
  for (const write of plan.writes) range.e.r = Math.max(range.e.r, XLSX.utils.decode_cell(write.a).r);
  sheet['!ref'] = XLSX.utils.encode_range(range);
  const save = book => XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: plan.option !== 'stored', bookSST: plan.option === 'shared strings' });
  if (!plan.option.startsWith('via ')) return save(book);
  const between = XLSX.write(book, { type: 'buffer', bookType: plan.option.slice(4) });
  return save(XLSX.read(between, { type: 'buffer', cellNF: true }));
}

function put(cell, write) {
  const font = run => ({ ...(run.strike && { strike: true }), ...(run.super && { vertAlign: 'superscript' }), ...(run.bold && { bold: true }) });
  cell.value = {
    n: () => write.v,
    s: () => write.v,
    b: () => write.v,
    d: () => new Date(Date.parse(write.v.includes('T') ? write.v + 'Z' : write.v + 'T00:00:00Z')),
    e: () => ({ error: write.v }),
    f: () => (write.v === null ? { formula: write.f } : { formula: write.f, result: write.v }),
    r: () => ({ richText: write.runs.map(run => ({ text: run.s, font: font(run) })) }),
  }[write.t]();
  // Cells of a file that was read share their style: changed in one, it would change in all.
  cell.style = { ...cell.style, ...(write.z && { numFmt: write.z }), ...(write.strike && { font: { strike: true } }) };
}

async function byExcelJs(plan, target) {
  const base = new ExcelJS.Workbook();
  await base.xlsx.readFile(plan.base);
  if (!plan.option.startsWith('stream')) {
    base.properties.date1904 = plan.option === '1904';
    for (const write of plan.writes) put(base.getWorksheet(plan.sheet).getCell(write.a), write);
    return base.xlsx.writeFile(target);
  }
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: target, useStyles: true, useSharedStrings: plan.option.endsWith('shared strings') });
  for (const old of base.worksheets) {
    const sheet = book.addWorksheet(old.name);
    const planned = new Map(old.name === plan.sheet ? plan.writes.map(write => [write.a, write]) : []);
    const last = Math.max(old.rowCount, ...[...planned.keys()].map(address => Number(address.replace(/^[A-Z]+/, ''))));
    for (let number = 1; number <= last; number++) {
      const [from, to] = [old.getRow(number), sheet.getRow(number)];
      from.eachCell({ includeEmpty: true }, (cell, column) => {
        const write = planned.get(cell.address);
        if (!write && cell.type !== ExcelJS.ValueType.Merge && cell.value !== null) to.getCell(column).value = cell.value;
        planned.delete(cell.address);
        if (write) put(to.getCell(column), write);
      });
      for (const [address, write] of [...planned].filter(([address]) => address.replace(/^[A-Z]+/, '') === String(number))) put(sheet.getCell(address), write);
      to.hidden = from.hidden;
      to.commit();
    }
    sheet.commit();
  }
  return book.commit();
}

for (const plan of JSON.parse(readFileSync(join(work, 'plan.json'), 'utf8'))) {
  const target = join(out, plan.file);
  if (plan.writer === 'sheetjs') writeFileSync(target, bySheetJs(plan));
  if (plan.writer === 'exceljs') await byExcelJs(plan, target);
}

using System.Globalization;
using System.Text;

namespace CchcWardIndex.Criteria;

/// <summary>Values as officials write them: comma decimals, dd/MM/yyyy, Có and Không. For people only; files keep exact values.</summary>
public static class Show
{
    /// <summary>Stands where something was that nobody may be shown.</summary>
    public const char Unshowable = '\uFFFD';

    private const int MostInCell = 32767;

    private static readonly NumberFormatInfo Vietnamese = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NegativeSign = "-",
    };

    /// <summary>A number exactly, with grouped thousands: <c>1.234,5</c>.</summary>
    public static string Number(decimal number)
    {
        var plain = Decimals.Write(number);
        var places = plain.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? plain.Length - point - 1 : 0;
        return number.ToString($"N{places}", Vietnamese);
    }

    /// <summary>A number to two decimals, half away from zero: <c>87,66</c>. For display only.</summary>
    public static string TwoDecimals(decimal number) => Math.Round(number, 2, MidpointRounding.AwayFromZero).ToString("N2", Vietnamese);

    /// <summary>Points, at most four decimals: <c>0,5</c>; <c>1,8095</c>.</summary>
    public static string Points(decimal points) => Number(Math.Round(points, 4, MidpointRounding.AwayFromZero));

    /// <summary>A day: <c>20/01/2022</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>
    /// A day in a paper: <c>20 tháng 01 năm 2022</c>. Days below 10 and the first two months have a nought, as the rules for documents have it.
    /// </summary>
    public static string LongDay(DateOnly day) => FormattableString.Invariant($"{day.Day:00} tháng {(day.Month < 3 ? "0" : "")}{day.Month} năm {day.Year}");

    /// <summary>How <see cref="Moment"/> writes.</summary>
    public const string MomentFormat = "HH:mm 'ngày' dd/MM/yyyy";

    /// <summary>A time in Viet Nam to the minute: <c>17:00 ngày 15/12/2022</c>.</summary>
    public static string Moment(DateTimeOffset time) => InVietNam(time, MomentFormat);

    /// <summary>The same in a form, where days stand in one column: <c>15/12/2022 17:00</c>.</summary>
    public static string Stamp(DateTimeOffset time) => InVietNam(time, "dd/MM/yyyy HH:mm");

    /// <summary>The same as a term that is set: <c>17 giờ 00 phút, ngày 15/12/2022</c>.</summary>
    public static string Term(DateTimeOffset time) => InVietNam(time, "HH 'giờ' mm 'phút, ngày' dd/MM/yyyy");

    private static string InVietNam(DateTimeOffset time, string format) => time.ToOffset(VietNam.Offset).ToString(format, CultureInfo.InvariantCulture);

    /// <summary>A day, and its hour where it has one: <c>20/01/2022</c>; <c>16:59 ngày 15/12/2022</c>.</summary>
    public static string Time(DateTime time) => time.TimeOfDay == TimeSpan.Zero ? Day(DateOnly.FromDateTime(time)) : Hour(time);

    /// <summary>A legal basis: <c>43/KH-UBND ngày 21/02/2022, Phụ lục, STT 8</c>.</summary>
    public static string Basis(LegalBasis basis) => $"{basis.Document}{(basis.Date is { } date ? $" ngày {Day(date)}" : "")}, {basis.Clause}";

    /// <summary>A value of a fact: <c>42 nhiệm vụ</c>, <c>97,5%</c>, <c>20/01/2022</c>, <c>Có</c>, <c>Kịp thời</c>.</summary>
    public static string Value(FactValue value, Fact fact) =>
        fact.Type switch
        {
            FactType.YesNo => value.Yes ? "Có" : "Không",
            FactType.Choice => fact.Options.FirstOrDefault(option => option.Value == (string)value.Boxed)?.Label ?? (string)value.Boxed,
            FactType.Date => Day(DateOnly.FromDateTime(value.Time)),
            FactType.DateTime => Hour(value.Time),
            FactType.Percent => Number(value.Number) + "%",
            _ => fact.Unit.Length > 0 ? $"{Number(value.Number)} {fact.Unit}" : Number(value.Number),
        };

    /// <summary>
    /// What a fact is and what it comes to, one sentence: <c>Tổng số nhiệm vụ: 42 nhiệm vụ</c>; a question is answered: <c>Đã ban hành
    /// chưa? Có</c>.
    /// </summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">Its value in words.</param>
    public static string Stated(Fact fact, string value) => fact.Label.EndsWith('?') ? $"{fact.Label} {value}" : $"{fact.Label}: {value}";

    /// <summary>
    /// The same where several say what it comes to: <c>Số đã xong: đơn vị 12 nhiệm vụ, thẩm định 11 nhiệm vụ</c>; <c>Đã ban hành chưa? Đơn
    /// vị: Có; thẩm định: Không</c>.
    /// </summary>
    /// <param name="fact">The fact.</param>
    /// <param name="said">Who says what.</param>
    public static string Stated(Fact fact, params ImmutableArray<(string Who, string Value)> said)
    {
        if (!fact.Label.EndsWith('?'))
        {
            return Stated(fact, string.Join(", ", said.Select(each => $"{each.Who} {each.Value}")));
        }

        var answers = string.Join("; ", said.Select(each => $"{each.Who}: {each.Value}"));
        return Stated(fact, Capital(answers));
    }

    /// <summary>
    /// A text as somebody wrote it, its lines and tabs kept, with nothing in it that breaks a file or makes what stands beside it read
    /// otherwise than it says.
    /// </summary>
    /// <remarks>
    /// Control characters, halves of letters, hidden letters, what Unicode keeps for nobody and marks that embed, override or isolate a
    /// direction are seen to have been there (<see cref="Unshowable"/>).
    /// Marks that only hint at a direction or a break, which people paste without seeing them, are left out.
    /// </remarks>
    public static string Text(string text)
    {
        if (text.All(IsPlain))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '\n' or '\t':
                    shown.Append((char)rune.Value);
                    break;
                case '\r' or 0x061C or 0x180E or 0x200B or 0x200E or 0x200F or (>= 0x2060 and <= 0x2064) or 0xFEFF:
                    break;
                case 0x2028 or 0x2029:
                    shown.Append('\n');
                    break;
                case < 0x20
                or (>= 0x7F and <= 0x9F)
                or (>= 0x202A and <= 0x202E)
                or (>= 0x2066 and <= 0x2069)
                or (>= 0xFDD0 and <= 0xFDEF)
                or (>= 0xE0000 and <= 0xE0FFF):
                case var value when (value & 0xFFFE) == 0xFFFE:
                    shown.Append(Unshowable);
                    break;
                default:
                    shown.AppendLetter(rune);
                    break;
            }
        }

        return shown.ToString();
    }

    /// <summary>A text as it begins a sentence or a heading.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A text cut to what a spreadsheet holds in one cell, never through a letter.</summary>
    public static string Cut(string text) => Cut(text, MostInCell);

    /// <summary>A text cut to so many characters, never through a letter.</summary>
    public static string Cut(string text, int most) =>
        text.Length <= most ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1), "…");

    // What needs no second look: nearly every letter there is.
    private static bool IsPlain(char letter) =>
        letter
            is '\n'
                or '\t'
                or (>= ' ' and < '\u007F')
                or (> '\u009F' and < '\u061C')
                or (> '\u061C' and < '\u180E')
                or (> '\u180E' and < '\u200B')
                or '\u200C'
                or '\u200D'
                or (> '\u200F' and < '\u2028')
                or (> '\u2069' and < '\uD800')
                or (> '\uDFFF' and < '\uFDD0')
                or (> '\uFDEF' and < '\uFEFF')
                or (> '\uFEFF' and < '\uFFFE');

    /// <summary>A day and hour: <c>16:59 ngày 15/12/2022</c>.</summary>
    public static string Hour(DateTime time) => time.ToString(time.Second == 0 ? MomentFormat : "HH:mm:ss 'ngày' dd/MM/yyyy", CultureInfo.InvariantCulture);
}

using System.Globalization;
using CchcWardIndex.Office.Writing.Documents;
using CchcWardIndex.Uses;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcWardIndex.Office.Remedies;

/// <summary>The annexes of the plan: the city's rows, each unit's, and what came of last year's plan.</summary>
internal static class RemedyAnnexes
{
    private const char Unbroken = '\u00A0';

    private static readonly PaperLook Text = new(11) { Before = 20, After = 20 };
    private static readonly PaperLook Middle = Text with { Align = JustificationValues.Center };
    private static readonly PaperLook Head = Middle with { Bold = true };
    private static readonly PaperLook Remark = PaperLook.Body with { Size = 11, Italic = true, FirstLine = 0, Before = 60 };

    // The city's notes are long, the units' are short.
    private static readonly ImmutableArray<int> CityWidths = [600, 3600, 2000, 2150, 1400, Paper.WidthAcross - 9750];
    private static readonly ImmutableArray<int> UnitWidths = [600, 4900, 2150, 2400, 1400, Paper.WidthAcross - 11450];
    private static readonly ImmutableArray<int> ReadBackWidths = [600, 5100, 1050, 1050, 1050, 1050, 950, 1150, 1000, Paper.WidthAcross - 13000];

    /// <summary>An annex from its title on.</summary>
    public static IEnumerable<OpenXmlElement> Of(PlanAnnex annex, RemedyPlan plan, Wording wording) =>
        Title(annex, plan, wording)
            .Concat(
                annex switch
                {
                    PlanAnnex.City => City(plan),
                    PlanAnnex.Units => Units(plan),
                    _ => ReadBack(plan, plan.ReadBack!),
                }
            );

    private static IEnumerable<OpenXmlElement> City(RemedyPlan plan)
    {
        yield return Table(CityWidths, plan.City, row => row.ShortNote);
        foreach (var remark in RemedyWords.Remarks(plan))
        {
            yield return Prose.Line(Remark, remark);
        }
    }

    // Every unit on a page of its own.
    private static IEnumerable<OpenXmlElement> Units(RemedyPlan plan)
    {
        foreach (var (unit, index) in plan.Units.Select((unit, index) => (unit, index)))
        {
            yield return Prose.Line(
                new PaperLook(13)
                {
                    Bold = true,
                    Before = 120,
                    After = 120,
                    WithNext = !unit.Rows.IsEmpty,
                    NewPage = index > 0,
                },
                $"{index + 1}. {RemedyWords.Title(unit)}"
            );
            if (!unit.Rows.IsEmpty)
            {
                yield return Table(UnitWidths, unit.Rows, row => row.Note);
            }
        }

        yield return Prose.Line(new PaperLook(2), "");
    }

    private static IEnumerable<OpenXmlElement> ReadBack(RemedyPlan plan, PlanReadBack readBack)
    {
        yield return PaperTable.Framed(
            ReadBackWidths,
            [
                Heads(ReadBackWords.Heads(plan)),
                .. readBack.Rows.Select(
                    (row, index) =>
                        PaperTable.Row([
                            PaperTable.Middle(Middle, Whole(index + 1)),
                            PaperTable.Middle(Text, row.Content),
                            .. ReadBackWords.Counts(row).Select(count => PaperTable.Middle(Middle, Whole(count))),
                            PaperTable.Middle(Middle, ReadBackWords.Vietnamese(row.Outcome)),
                        ])
                ),
            ]
        );
        yield return Prose.Line(Remark, ReadBackWords.Meaning);
        yield return Prose.Line(Remark, ReadBackWords.CityMeaning(plan));
        yield return Prose.Line(Remark, $"Kết quả của từng đơn vị có tại trang \"{RemedyWords.UnitReadBack}\" của tệp {plan.FileName}.xlsx.");
    }

    private static IEnumerable<OpenXmlElement> Title(PlanAnnex annex, RemedyPlan plan, Wording wording)
    {
        yield return Prose.Line(PaperLook.Title, RemedyWords.Number(plan, annex).ToUpperInvariant());
        yield return Prose.Line(PaperLook.Title, RemedyWords.Title(plan, annex));
        yield return Prose.Line(
            PaperLook.Centred with
            {
                Size = 13,
                Italic = true,
                Before = 40,
                After = 120,
            },
            $"(Kèm theo Kế hoạch số {Wording.Dots}/KH-{plan.Results.Set.Authority.Sign} {Wording.OpenDay} của {wording.Authority})"
        );
    }

    private static Table Table(ImmutableArray<int> widths, ImmutableArray<RemedyRow> rows, Func<RemedyRow, string> note) =>
        PaperTable.Framed(
            widths,
            [
                Heads(RemedyWords.Heads),
                .. rows.Select(row =>
                    PaperTable.Row(
                        Top(Middle, Whole(row.Number)),
                        Top(Text, row.Content),
                        Agencies(row.Lead),
                        Agencies(row.Support),
                        Top(Middle, row.Time.Replace(' ', Unbroken)),
                        Top(Text, note(row))
                    )
                ),
            ]
        );

    private static TableRow Heads(ImmutableArray<string> heads) => PaperTable.HeadRow([.. heads.Select(head => PaperTable.Middle(Head, head))]);

    private static TableCell Agencies(ImmutableArray<string> agencies) =>
        agencies.Length < 2 ? Top(Text, agencies.FirstOrDefault() ?? "") : PaperTable.Cell([.. agencies.Select(agency => Prose.Line(Text, $"- {agency}"))]);

    private static TableCell Top(PaperLook look, string text) => PaperTable.Cell(Prose.Line(look, text));

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}

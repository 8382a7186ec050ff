using System.Globalization;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads <c>set.json</c>, <c>units.json</c> and <c>grading.json</c>.</summary>
internal static class SetReader
{
    /// <summary>The year of a set that does not say its own; what that makes wrong was told.</summary>
    public const int AnyYear = 2000;

    public static CriteriaSet ReadSet(StrictObject json, string id)
    {
        var authority = json.Object("authority");
        var (index, words) = IndexReader.ReadNamed(json);
        var set = new CriteriaSet(id, Year(json), json.Text("title"), "")
        {
            Index = index,
            IndexWords = words,
            Note = json.OptionalText("note") ?? "",
            Authority = authority is null ? new Authority("", "", "") : SetWords.Authority(authority),
            UnitKinds = UnitKindReader.Read(json),
            UnitsTogether = UnitKindReader.Together(json),
            Decision = ReadDecision(json),
            Supersedes = ReadSupersession(json),
            SubmissionDeadline = Deadline(json),
            TotalPoints = json.Number("totalPoints"),
            SmallerTotals =
            [
                .. json.OptionalObjects("smallerTotals")
                    .Select(place => Closed(place, new SmallerTotal(ScopeReader.ReadRequired(place), place.Number("totalPoints")))),
            ],
            Attributes = json.Texts("attributes"),
            TieRule = json.Word("tieRule", ("dense", TieRule.Dense), ("competition", TieRule.Competition)),
            WhenEvidenceMissing = json.Word(
                "whenEvidenceMissing",
                ("noPoints", WhenEvidenceMissing.NoPoints),
                ("awaitAppraisal", WhenEvidenceMissing.AwaitAppraisal),
                ("acceptWithWarning", WhenEvidenceMissing.AcceptWithWarning)
            ),
            Appraisal = ProcedureReader.Appraisal(json),
            Survey = ProcedureReader.Survey(json),
            Extras = ProcedureReader.Extras(json),
            Floors = ProcedureReader.Floors(json),
            SpecialUnits = ProcedureReader.SpecialUnits(json),
            AppraisalError = AppraisalErrorReader.Read(json),
            FormerCodes = FormerCodesReader.Read(json),
            Assumptions = json.Texts("assumptions"),
            Groups = [.. json.Objects("groups").Select(place => Closed(place, new RankingGroup(place.Text("code"), place.Text("name"))))],
            Departments = [.. json.Objects("departments").Select(place => Closed(place, ReadDepartment(place)))],
            SurveyQuestions =
            [
                .. json.OptionalObjects("surveyQuestions").Select(place => Closed(place, new SurveyQuestion(place.Text("code"), place.Text("text")))),
            ],
            Tables = OutsideTableReader.Read(json),
            Areas = [.. json.Objects("areas").Select(ReadArea)],
            Criteria = [],
            Units = [],
            Grading = new Grading([], null),
        };
        set = set with { Timetable = TimetableReader.Read(json, set) };
        json.Done();
        CheckDays(json, set);
        return set;
    }

    /// <summary>Reads the units.</summary>
    /// <param name="json">Their file.</param>
    /// <param name="set">The set as far as it was read; null where it could not be.</param>
    /// <param name="declaresKinds">Whether the set declares what units can be.</param>
    public static ImmutableArray<Unit> ReadUnits(StrictObject json, CriteriaSet? set, bool declaresKinds)
    {
        var units = json.Objects("units").Select(place => ReadUnit(place, UnitKindReader.Of(place, set, declaresKinds))).ToImmutableArray();
        json.Done();
        return units;
    }

    public static Grading ReadGrading(StrictObject json)
    {
        var rules = RuleReader.Read(json.Object("workflow"), "grading", RuleReader.GradeRule);
        var grading = new Grading(rules, json.OptionalText("assumption"));
        json.Done();
        return grading;
    }

    private static void CheckDays(StrictObject json, CriteriaSet set)
    {
        if (
            json.IsSound("submissionDeadline")
            && json.IsSound("year")
            && (set.SubmissionDeadline.Year < set.Year || set.SubmissionDeadline.Year > set.Year + 1)
        )
        {
            json.Fault("submissionDeadline", SetProblems.DeadlineYear(set.Year));
        }

        if (set.Supersedes is { } superseded && superseded.Set == set.Id)
        {
            json.Fault("supersedes.set", SetProblems.SupersedesItself());
        }
    }

    private static int Year(StrictObject json)
    {
        var year = json.Number("year");
        if (year >= 2000 && year <= 2100 && year.IsMultipleOf(1))
        {
            return (int)year;
        }

        json.Fault("year", SetProblems.BadYear(year));
        return AnyYear;
    }

    private static IssuingDecision? ReadDecision(StrictObject json)
    {
        if (json.Raw("decision") is { ValueKind: System.Text.Json.JsonValueKind.String } text)
        {
            if (text.GetString()?.Normalize() != "chưa ban hành")
            {
                json.Fault("decision", SetProblems.BadDecision());
            }

            return null;
        }

        return json.Object("decision") is { } place ? Closed(place, new IssuingDecision(ReadDecisionNumber(place), place.Day("date"))) : null;
    }

    private static string ReadDecisionNumber(StrictObject place)
    {
        var number = place.Text("number");
        if (number.Length > 0 && DecisionNumber.Read(number) is null)
        {
            place.Fault("number", SetProblems.BadDecisionNumber(number));
        }

        return number;
    }

    private static Supersession? ReadSupersession(StrictObject json) =>
        json.OptionalObject("supersedes") is { } place ? Closed(place, new Supersession(place.Text("set"), place.Day("from"))) : null;

    private static DateTimeOffset Deadline(StrictObject json)
    {
        var text = json.Text("submissionDeadline");
        if (
            DateTimeOffset.TryParseExact(text, Iso.Time, CultureInfo.InvariantCulture, DateTimeStyles.None, out var deadline)
            && deadline.Offset == VietNam.Offset
        )
        {
            return deadline;
        }

        if (text.Length > 0)
        {
            json.Fault("submissionDeadline", SetProblems.BadDeadline(text));
        }

        return new DateTimeOffset(2000, 1, 1, 0, 0, 0, VietNam.Offset);
    }

    private static Area ReadArea(StrictObject json) =>
        Closed(
            json,
            new Area(
                new AreaCode(json.Text("code")),
                json.Text("name"),
                json.Number("maxPoints"),
                [
                    .. json.OptionalObjects("criteria")
                        .Select(place =>
                            Closed(place, new CriterionGroup(new CriterionCode(place.Text("code")), place.Text("name"), place.Number("maxPoints")))
                        ),
                ]
            )
        );

    private static Unit ReadUnit(StrictObject json, UnitKind kind) =>
        Closed(
            json,
            new Unit(new UnitCode(json.Text("code")), json.Text("name"), kind, json.Text("group"))
            {
                Aliases = json.Texts("aliases"),
                Attributes = json.Texts("attributes"),
                Unranked = json.OptionalText("unranked"),
                From = json.OptionalDay("from"),
                To = json.OptionalDay("to"),
            }
        );

    private static T Closed<T>(StrictObject json, T value)
    {
        json.Done();
        return value;
    }

    private static Department ReadDepartment(StrictObject json) =>
        new(new DepartmentCode(json.Text("code")), json.Text("name")) { Recusal = json.OptionalObject("ownUnit") is { } own ? ReadRecusal(own) : null };

    private static Recusal ReadRecusal(StrictObject json)
    {
        var recusal = new Recusal(new UnitCode(json.Text("unit")), new DepartmentCode(json.Text("appraisedBy")));
        json.Done();
        return recusal;
    }
}

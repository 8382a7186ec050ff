namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads one criterion file and checks what can be seen inside it alone.</summary>
internal static class CriterionReader
{
    public static Criterion Read(StrictObject json, CriteriaSet? set, UnitsTogether? units)
    {
        var code = json.Text("code");
        var name = json.Text("name");
        var maxPoints = json.Number("maxPoints");
        var minPoints = json.OptionalNumber("minPoints") ?? 0m;
        var step = json.OptionalNumber("step");
        var facts = json.Objects("facts").Select(place => (Place: place, Fact: FactReader.Read(place))).ToList();
        var criterion = new Criterion(
            new CriterionCode(code),
            name,
            maxPoints,
            Combine.First,
            [],
            new DepartmentCode(json.Text("department")),
            [.. LegalBasisReader.Read(json).Select(pair => pair.Basis)]
        )
        {
            MinPoints = minPoints,
            Step = step,
            Facts = [.. facts.Select(pair => pair.Fact)],
            SurveyQuestions = SurveyQuestions(json),
            Scope = ScopeReader.ReadOptional(json),
            Extra = json.OptionalWord("extra", ("bonus", ExtraKind.Bonus), ("penalty", ExtraKind.Penalty)),
            Judgement = json.Flag("judgement"),
            Unappraised = json.OptionalWord("unappraised", ProcedureReader.UnappraisedWords),
            Evidence = json.Texts("evidence"),
            WhenNotApplicable = json.OptionalWord(
                "whenNotApplicable",
                ("excludeFromMaximum", WhenNotApplicable.ExcludeFromMaximum),
                ("fullPoints", WhenNotApplicable.FullPoints)
            ),
            Assumption = json.OptionalText("assumption"),
            Remedy = json.OptionalObject("remedy") is { } remedy ? RemedyReader.Read(remedy, set, units) : null,
            File = json.File,
        };
        criterion = RulesReader.Read(json, criterion);
        criterion = criterion with { Variants = VariantReader.Read(json, criterion) };
        json.Done();
        CheckPoints(json, criterion);
        CheckSources(json, criterion);
        CheckFacts(facts, criterion);
        return criterion;
    }

    public static void CheckPoints(StrictObject json, Criterion criterion)
    {
        if (criterion.Extra is { } extra)
        {
            CheckExtra(json, criterion, extra);
        }
        else if (criterion.MaxPoints <= 0 && json.IsSound("maxPoints") && json.Has("maxPoints"))
        {
            json.Fault("maxPoints", CriterionProblems.NoMaximum());
        }

        if (criterion.MinPoints > criterion.MaxPoints && criterion.MaxPoints > 0 && criterion.Extra is null)
        {
            json.Fault("minPoints", CriterionProblems.LeastAboveMost());
        }

        if (criterion.Step is { } step && json.IsSound("step") && (step <= 0 || !criterion.MaxPoints.IsMultipleOf(step)))
        {
            json.Fault("step", CriterionProblems.BadStep());
        }
    }

    private static void CheckExtra(StrictObject json, Criterion criterion, ExtraKind extra)
    {
        if (!json.IsSound("maxPoints") || !json.IsSound("minPoints"))
        {
            return;
        }

        if (extra == ExtraKind.Bonus && (criterion.MaxPoints <= 0 || criterion.MinPoints != 0))
        {
            json.Fault("extra", CriterionProblems.BadBonus());
        }

        if (extra == ExtraKind.Penalty && (criterion.MaxPoints != 0 || criterion.MinPoints >= 0))
        {
            json.Fault("extra", CriterionProblems.BadPenalty());
        }

        if (extra == ExtraKind.Bonus && criterion.Remedy is not null)
        {
            json.Fault("remedy", CriterionProblems.RemedyOfBonus());
        }

        if (criterion.IsSurvey)
        {
            json.Fault("extra", CriterionProblems.ExtraBySurvey());
        }
    }

    private static void CheckSources(StrictObject json, Criterion criterion)
    {
        if (criterion.LegalBasis.IsEmpty && json.IsSound("legalBasis"))
        {
            json.Fault("legalBasis", CriterionProblems.NoBasis());
        }

        if (SurveyFacts(criterion) is { } mistake)
        {
            json.Fault(json.Has("surveyQuestions") ? "surveyQuestions" : "surveyQuestion", CriterionProblems.SurveyFacts(mistake));
        }

        if (criterion.Judgement && criterion.IsSurvey)
        {
            json.Fault("judgement", CriterionProblems.SurveyJudged());
        }

        if (criterion.Unappraised is not null && criterion.IsSurvey)
        {
            json.Fault("unappraised", CriterionProblems.SurveyUnappraised());
        }

        if (criterion.Unappraised == Criteria.Unappraised.RulePointsStand && criterion.Facts.Any(fact => fact.Source == FactSource.Department))
        {
            json.Fault("unappraised", CriterionProblems.CannotStand());
        }

        if (criterion.IsSurvey && criterion.WhenNotApplicable is not null)
        {
            json.Fault("whenNotApplicable", CriterionProblems.SurveyNotApplicable());
        }

        if (criterion.IsOutside && criterion.Judgement)
        {
            json.Fault("judgement", OutsideTableProblems.Judged());
        }

        if (criterion.IsOutside && criterion.Unappraised is not null)
        {
            json.Fault("unappraised", OutsideTableProblems.Unappraised());
        }

        if (criterion.IsAppraised == criterion.Evidence.IsEmpty && json.IsSound("evidence"))
        {
            json.Fault("evidence", CriterionProblems.Evidence());
        }
    }

    // Null where they are as they should be.
    private static string? SurveyFacts(Criterion criterion)
    {
        int Of(FactSource source) => criterion.Facts.Count(fact => fact.Source == source);
        var (valid, satisfied, satisfaction) = (Of(FactSource.SurveyValid), Of(FactSource.SurveySatisfied), Of(FactSource.SurveySatisfaction));
        return criterion.SurveyQuestions.Length switch
        {
            0 when valid + satisfied + satisfaction > 0 => "Tiêu chí có số liệu khảo sát nhưng không nêu câu hỏi.",
            0 => null,
            1 when valid == 1 && satisfied == 1 && criterion.Facts.Length == 2 => null,
            _ when satisfaction == 1 && criterion.Facts.Length == 1 => null,
            1 => "Tiêu chí khảo sát cần đúng hai số liệu (survey.valid, survey.satisfied), hoặc một số liệu survey.satisfaction; tiêu chí khác không có.",
            _ => "Tiêu chí có nhiều câu hỏi khảo sát cần đúng một số liệu survey.satisfaction.",
        };
    }

    // One question is named alone, several with their weights.
    private static ImmutableArray<WeightedQuestion> SurveyQuestions(StrictObject json)
    {
        var alone = json.OptionalText("surveyQuestion");
        var several = json.OptionalObjects("surveyQuestions").Select(place => (Place: place, Question: Weighted(place))).ToList();
        if (alone is not null && several.Count > 0)
        {
            json.Fault("surveyQuestions", CriterionProblems.QuestionsTwoWays());
        }

        foreach (var (place, question) in several.Where(pair => several.First(other => other.Question.Question == pair.Question.Question) != pair))
        {
            place.Fault("question", CriterionProblems.QuestionTwice(question.Question));
        }

        return alone is not null ? [new WeightedQuestion(alone, 1m)] : [.. several.Select(pair => pair.Question)];
    }

    private static WeightedQuestion Weighted(StrictObject json)
    {
        var question = new WeightedQuestion(json.Text("question"), json.Number("weight"));
        json.Done();
        if (question.Weight <= 0m && json.IsSound("weight") && json.Has("weight"))
        {
            json.Fault("weight", CriterionProblems.BadWeight());
        }

        return question;
    }

    private static void CheckFacts(List<(StrictObject Place, Fact Fact)> facts, Criterion criterion)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (place, fact) in facts)
        {
            if (fact.Name.Length > 0 && !names.Add(fact.Name))
            {
                place.Fault("name", DeclaredProblems.Twice(fact.Name));
            }

            CheckAlways(place, fact);
            CheckExcusable(place, fact);
            CheckLimit(place, "min", fact, fact.Min, criterion);
            CheckLimit(place, "max", fact, fact.Max, criterion);
            if (fact.OnlyWhen is { } condition && criterion.Fact(condition) is not { Type: FactType.YesNo, OnlyWhen: null, Source: not FactSource.Table })
            {
                place.Fault("onlyWhen", DeclaredProblems.NoCondition(condition));
            }
        }
    }

    private static void CheckAlways(StrictObject place, Fact fact)
    {
        if (fact.Source is not (FactSource.Ward or FactSource.Department) && fact.OnlyWhen is not null)
        {
            place.Fault("onlyWhen", DeclaredProblems.ConditionForbidden());
        }

        // How far it goes follows from the figures compared: no limit of the set's could hold.
        if (fact.Of is not null && (place.Has("min") || place.Has("max")))
        {
            place.Fault(place.Has("max") ? "max" : "min", DeclaredProblems.LimitForbidden());
        }
    }

    private static void CheckExcusable(StrictObject place, Fact fact)
    {
        if (fact.Excusable && (fact.Type != FactType.Count || fact.Source is not (FactSource.Ward or FactSource.Department)))
        {
            place.Fault("excusable", DeclaredProblems.NotExcusable());
        }
    }

    private static void CheckLimit(StrictObject place, string key, Fact fact, Limit? limit, Criterion criterion)
    {
        if (limit?.Fact is { } name && (criterion.Fact(name) is not { } other || other.Type != fact.Type))
        {
            place.Fault(key, DeclaredProblems.LimitOtherType(name));
        }
        else if (limit?.Fact is { } bound && LeadsBack(bound, fact.Name, criterion))
        {
            place.Fault(key, DeclaredProblems.LimitsRound(fact.Name, bound));
        }

        // A table is read before anybody's own figures are looked at, and is wrong or right by itself.
        if (fact.Source == FactSource.Table && limit?.Fact is { } others && criterion.Fact(others) is { Source: not FactSource.Table })
        {
            place.Fault(key, OutsideTableProblems.LimitOfTable(fact.Name, others));
        }

        if (key == "max" && fact.Min?.Value is { } min && limit?.Value is { } max && Comparer<object>.Default.Compare(min.Boxed, max.Boxed) > 0)
        {
            place.Fault("max", DeclaredProblems.MostBelowLeast());
        }
    }

    // A ring of bounds could never be satisfied in order.
    private static bool LeadsBack(string from, string to, Criterion criterion)
    {
        var (seen, open) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>([from]));
        while (open.TryPop(out var name))
        {
            if (name == to)
            {
                return true;
            }

            if (seen.Add(name) && criterion.Fact(name) is { } fact)
            {
                foreach (var next in new[] { fact.Min?.Fact, fact.Max?.Fact }.OfType<string>())
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }
}

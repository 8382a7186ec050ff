namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads one criterion file and checks what can be seen inside it alone.</summary>
internal static class CriterionReader
{
    public static Criterion Read(StrictObject json)
    {
        var code = json.Text("code");
        var name = json.Text("name");
        var maxPoints = json.Number("maxPoints");
        var minPoints = json.OptionalNumber("minPoints") ?? 0m;
        var step = json.OptionalNumber("step");
        var combine = json.Word("combine", ("first", Combine.First), ("sum", Combine.Sum), ("max", Combine.Max));
        var facts = json.Objects("facts").Select(place => (Place: place, Fact: FactReader.Read(place))).ToList();
        var criterion = new Criterion(code, name, maxPoints, combine, [], json.Text("department"), [.. LegalBasisReader.Read(json).Select(pair => pair.Basis)])
        {
            MinPoints = minPoints,
            Step = step,
            Facts = [.. facts.Select(pair => pair.Fact)],
            SurveyQuestions = SurveyQuestions(json),
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
            Remedy = json.OptionalObject("remedy") is { } remedy ? RemedyReader.Read(remedy) : null,
            File = json.File,
        };
        criterion = criterion with { Rules = RuleReader.Read(json.Object("workflow"), code, place => CheckedRule(place, criterion)) };
        json.Done();
        CheckPoints(json, criterion);
        CheckSources(json, criterion);
        CheckFacts(facts, criterion);
        return criterion;
    }

    private static Rule CheckedRule(StrictObject json, Criterion criterion)
    {
        var rule = RuleReader.PointsRule(json);
        if (rule.Points is not { } points)
        {
            return rule;
        }

        if (points > criterion.MaxPoints && (criterion.MaxPoints > 0 || criterion.Extra == ExtraKind.Penalty))
        {
            json.Fault(
                "SuccessEvent",
                $"Quy tắc cho {Decimals.Write(points)} điểm, quá điểm tối đa {Decimals.Write(criterion.MaxPoints)}.",
                "Giảm điểm của quy tắc, hoặc sửa \"maxPoints\"."
            );
        }

        if (points < criterion.MinPoints)
        {
            json.Fault(
                "SuccessEvent",
                $"Quy tắc cho {Decimals.Write(points)} điểm, dưới mức thấp nhất {Decimals.Write(criterion.MinPoints)}.",
                "Tăng điểm của quy tắc, hoặc khai \"minPoints\"."
            );
        }

        if (criterion.Step is { } step and > 0 && !points.IsMultipleOf(step))
        {
            json.Fault(
                "SuccessEvent",
                $"{Decimals.Write(points)} điểm không phải bội số của bước điểm {Decimals.Write(step)}.",
                "Cho điểm theo đúng bước điểm."
            );
        }

        return rule;
    }

    private static void CheckPoints(StrictObject json, Criterion criterion)
    {
        if (criterion.Extra is { } extra)
        {
            CheckExtra(json, criterion, extra);
        }
        else if (criterion.MaxPoints <= 0 && json.IsSound("maxPoints") && json.Has("maxPoints"))
        {
            json.Fault("maxPoints", "Điểm tối đa phải lớn hơn 0.", "Ghi điểm tối đa của tiêu chí.");
        }

        if (criterion.MinPoints > criterion.MaxPoints && criterion.MaxPoints > 0 && criterion.Extra is null)
        {
            json.Fault("minPoints", "Điểm thấp nhất lớn hơn điểm tối đa.", "Sửa lại một trong hai.");
        }

        if (criterion.Step is { } step && json.IsSound("step") && (step <= 0 || !criterion.MaxPoints.IsMultipleOf(step)))
        {
            json.Fault("step", "Bước điểm phải lớn hơn 0 và chia hết điểm tối đa.", "Sửa \"step\" hoặc \"maxPoints\".");
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
            json.Fault("extra", "Tiêu chí điểm thưởng phải cho từ 0 điểm đến một mức tối đa lớn hơn 0.", "Ghi \"maxPoints\" lớn hơn 0 và bỏ \"minPoints\".");
        }

        if (extra == ExtraKind.Penalty && (criterion.MaxPoints != 0 || criterion.MinPoints >= 0))
        {
            json.Fault("extra", "Tiêu chí điểm trừ phải cho từ một mức nhỏ hơn 0 đến 0 điểm.", "Ghi \"maxPoints\": 0 và \"minPoints\" nhỏ hơn 0.");
        }

        if (extra == ExtraKind.Bonus && criterion.Remedy is not null)
        {
            json.Fault("remedy", "Không được điểm thưởng không phải là tồn tại nên không có nội dung khắc phục.", "Bỏ \"remedy\".");
        }

        if (criterion.IsSurvey)
        {
            json.Fault("extra", "Khảo sát không thể là điểm thưởng hoặc điểm trừ.", "Bỏ \"extra\", hoặc bỏ câu hỏi khảo sát.");
        }
    }

    private static void CheckSources(StrictObject json, Criterion criterion)
    {
        if (criterion.LegalBasis.IsEmpty && json.IsSound("legalBasis"))
        {
            json.Fault("legalBasis", "Tiêu chí không có căn cứ pháp lý.", "Ghi ít nhất một văn bản và điều, mục làm căn cứ.");
        }

        if (SurveyFacts(criterion) is { } mistake)
        {
            json.Fault(json.Has("surveyQuestions") ? "surveyQuestions" : "surveyQuestion", mistake, "Khai đủ câu hỏi và số liệu khảo sát, hoặc bỏ tất cả.");
        }

        if (criterion.Judgement && criterion.IsSurvey)
        {
            json.Fault("judgement", "Tiêu chí khảo sát không được chấm theo nhận định.", "Bỏ \"judgement\".");
        }

        if (criterion.Unappraised is not null && criterion.IsSurvey)
        {
            json.Fault("unappraised", "Khảo sát không qua thẩm định nên không có điểm chưa thẩm định.", "Bỏ \"unappraised\".");
        }

        if (criterion.Unappraised == Criteria.Unappraised.RulePointsStand && criterion.Facts.Any(fact => fact.Source == FactSource.Department))
        {
            json.Fault("unappraised", "Tiêu chí có số liệu do cơ quan thẩm định nhập thì chưa thẩm định là chưa có điểm.", "Bỏ \"unappraised\".");
        }

        if (criterion.IsSurvey && criterion.WhenNotApplicable is not null)
        {
            json.Fault("whenNotApplicable", "Tiêu chí khảo sát không tự chấm nên không thể khai \"không phát sinh\".", "Bỏ \"whenNotApplicable\".");
        }

        if (criterion.IsSurvey != criterion.Evidence.IsEmpty && json.IsSound("evidence"))
        {
            json.Fault(
                "evidence",
                "Tiêu chí tự chấm phải nêu tài liệu kiểm chứng; tiêu chí khảo sát thì không có.",
                "Liệt kê loại tài liệu trong \"evidence\"."
            );
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
            json.Fault(
                "surveyQuestions",
                "Câu hỏi khảo sát được khai bằng hai cách.",
                "Giữ \"surveyQuestion\" cho một câu hỏi, hoặc \"surveyQuestions\" cho nhiều câu hỏi có trọng số."
            );
        }

        foreach (var (place, question) in several.Where(pair => several.First(other => other.Question.Question == pair.Question.Question) != pair))
        {
            place.Fault("question", $"Câu hỏi \"{question.Question}\" được khai hai lần.", "Mỗi câu hỏi một lần, với một trọng số.");
        }

        return alone is not null ? [new WeightedQuestion(alone, 1m)] : [.. several.Select(pair => pair.Question)];
    }

    private static WeightedQuestion Weighted(StrictObject json)
    {
        var question = new WeightedQuestion(json.Text("question"), json.Number("weight"));
        json.Done();
        if (question.Weight <= 0m && json.IsSound("weight") && json.Has("weight"))
        {
            json.Fault("weight", "Trọng số phải lớn hơn 0.", "Ghi trọng số của câu hỏi, ví dụ 1.");
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
                place.Fault("name", $"Số liệu \"{fact.Name}\" được khai hai lần.", "Đặt cho mỗi số liệu một tên riêng.");
            }

            CheckAlways(place, fact);
            CheckExcusable(place, fact);
            CheckLimit(place, "min", fact, fact.Min, criterion);
            CheckLimit(place, "max", fact, fact.Max, criterion);
            if (fact.OnlyWhen is { } condition && criterion.Fact(condition) is not { Type: FactType.YesNo, OnlyWhen: null })
            {
                place.Fault("onlyWhen", $"\"{condition}\" không phải là số liệu Có/Không của tiêu chí này.", "Ghi tên một số liệu kiểu yesNo luôn được hỏi.");
            }
        }
    }

    private static void CheckAlways(StrictObject place, Fact fact)
    {
        if (fact.Source is not (FactSource.Ward or FactSource.Department) && fact.OnlyWhen is not null)
        {
            place.Fault("onlyWhen", "Chỉ số liệu do đơn vị hoặc cơ quan thẩm định nhập mới được hỏi theo điều kiện.", "Bỏ \"onlyWhen\".");
        }

        // Its least value is the unit's own, its greatest another unit's: no limit of the set's could hold.
        if (fact.Source == FactSource.BestOfUnits && (place.Has("min") || place.Has("max")))
        {
            place.Fault(place.Has("max") ? "max" : "min", "Giá trị cao nhất của các đơn vị không nhập tay nên không có giới hạn.", "Bỏ \"min\" và \"max\".");
        }
    }

    private static void CheckExcusable(StrictObject place, Fact fact)
    {
        if (fact.Excusable && (fact.Type != FactType.Count || fact.Source is not (FactSource.Ward or FactSource.Department)))
        {
            place.Fault(
                "excusable",
                "Chỉ loại trừ được nhiệm vụ khỏi một số đếm do đơn vị hoặc cơ quan thẩm định nhập.",
                "Bỏ \"excusable\", hoặc đổi \"type\" thành count."
            );
        }
    }

    private static void CheckLimit(StrictObject place, string key, Fact fact, Limit? limit, Criterion criterion)
    {
        if (limit?.Fact is { } name && (criterion.Fact(name) is not { } other || other.Type != fact.Type))
        {
            place.Fault(key, $"Giới hạn \"{name}\" không phải là số liệu cùng kiểu của tiêu chí này.", "Ghi tên một số liệu khác cùng kiểu, hoặc một giá trị.");
        }
        else if (limit?.Fact is { } bound && LeadsBack(bound, fact.Name, criterion))
        {
            place.Fault(key, $"\"{fact.Name}\" và \"{bound}\" giới hạn vòng quanh nhau.", "Giữ giới hạn ở một phía, phía kia ghi một giá trị hoặc bỏ.");
        }

        if (key == "max" && fact.Min?.Value is { } min && limit?.Value is { } max && Comparer<object>.Default.Compare(min.Boxed, max.Boxed) > 0)
        {
            place.Fault("max", "Giới hạn trên nhỏ hơn giới hạn dưới.", "Sửa lại \"min\" hoặc \"max\".");
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

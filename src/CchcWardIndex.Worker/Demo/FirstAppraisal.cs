using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Worker.Demo;

/// <summary>What the departments conclude first: mostly that the wards are right, now and then that a figure is lower, and their own figures.</summary>
internal sealed class FirstAppraisal(RuleBook book, Cast cast, Draw draw, SampleReports reports)
{
    private static readonly string[] Judged =
    [
        "đủ nội dung nhưng còn chung chung, chưa rõ kết quả.",
        "một số nội dung lặp lại của năm trước.",
        "chưa gắn với tình hình cụ thể của đơn vị.",
    ];

    /// <summary>The form of one department, filled in.</summary>
    /// <param name="form">As it is sent to the department.</param>
    /// <param name="standing">The wards' reports, by unit.</param>
    public AppraisalForm Filled(AppraisalForm form, IReadOnlyDictionary<Unit, IReadOnlyDictionary<CriterionCode, CriterionReport>> standing) =>
        form with
        {
            Rows = [.. form.Rows.Select(row => row with { Standing = Entry(row, standing[row.Unit].GetValueOrDefault(row.Outcome.Criterion.Code)) })],
        };

    private AppraisalEntry Entry(AppraisalFormRow row, CriterionReport? report)
    {
        var (criterion, unit) = (row.Outcome.Criterion, row.Unit);
        var blank = new AppraisalEntry(unit.Code, criterion.Code, row.Basis, default);
        if (report is null)
        {
            return Own(blank, criterion, unit);
        }

        var agreed = blank with { Conclusion = Conclusion.Agreed, Facts = report.NotApplicable ? [] : Figures(criterion, unit) };
        if (report.NotApplicable)
        {
            return agreed;
        }

        if (reports.Excused(criterion, unit) is { } excused)
        {
            return blank with
            {
                Conclusion = Conclusion.Adjusted,
                Excused = [new ReportedFact(excused.Name, FactValue.Of(1m), default)],
                Reason = $"Loại trừ 1 {excused.Unit} không thực hiện được do nguyên nhân khách quan, đã có xác nhận của cơ quan liên quan.",
            };
        }

        return criterion.Extra is not null ? Bonus(agreed, row) : Ordinary(agreed, row, report);
    }

    // A department's own criterion: its figures decide, and there is nothing to agree with.
    private AppraisalEntry Own(AppraisalEntry blank, Criterion criterion, Unit unit) =>
        draw.Of(criterion, unit) is { NotApplicable: true }
            ? blank with
            {
                NotApplicable = true,
                Reason = "Trong năm hệ thống không ghi nhận nội dung này ở đơn vị.",
            }
            : blank with
            {
                Facts = Figures(criterion, unit),
                Document = criterion.Extra is not null && draw.Of(criterion, unit).Points < 0m ? "08/KL-TTr" : "",
            };

    private ImmutableArray<ReportedFact> Figures(Criterion criterion, Unit unit) =>
        [
            .. from fact in criterion.Facts
            where fact.Source == FactSource.Department && draw.Of(criterion, unit).Facts.ContainsKey(fact.Name)
            select new ReportedFact(fact.Name, draw.Of(criterion, unit).Facts[fact.Name], default),
        ];

    private AppraisalEntry Bonus(AppraisalEntry agreed, AppraisalFormRow row) =>
        (row.Unit, row.Outcome) switch
        {
            ({ } unit, { RulePoints: > 0m }) when unit == cast.VainBonus => agreed with
            {
                Conclusion = Conclusion.Rejected,
                Reason = "Tài liệu kèm theo là tờ trình đề nghị, chưa phải văn bản công nhận hoặc áp dụng.",
            },
            ({ } unit, { RulePoints: { } points, Criterion: { Judgement: true, Step: { } step } }) when unit == cast.JudgedBonus && points > step => agreed with
            {
                Conclusion = Conclusion.Adjusted,
                Points = points - step,
                Reason = "Mô hình được công nhận nhưng báo cáo chưa có số liệu trước và sau khi áp dụng.",
            },
            _ => agreed,
        };

    private AppraisalEntry Ordinary(AppraisalEntry agreed, AppraisalFormRow row, CriterionReport report)
    {
        var criterion = row.Outcome.Criterion;
        if (!row.Outcome.HasDocument && (row.Outcome.RulePoints ?? row.Outcome.SelfPoints) > 0m)
        {
            return agreed with
            {
                Conclusion = Conclusion.Rejected,
                Facts = [],
                Reason = $"Không có {Papers.Small(Papers.Name(criterion.Evidence[0]))} kèm theo để kiểm chứng.",
            };
        }

        var lot = new Chance("appraisal/" + cast.Lot(row.Unit, criterion).Code, criterion.Code.Text);
        if (row.Unit == cast.Vetoed && criterion.Rules.Any(rule => rule.Vetoes) && new Lower(book, criterion, report).ByLot(lot, veto: true) is { } unlawful)
        {
            return agreed with
            {
                Conclusion = Conclusion.Adjusted,
                Facts = [unlawful.Fact],
                Reason = "Đã có kết luận kiểm tra về một văn bản trái pháp luật của đơn vị trong năm.",
                Document = "21/KL-TP",
            };
        }

        var luck = lot.Below(100);
        if (luck < 20 && criterion is { Judgement: true, Step: { } step } && row.Outcome.RulePoints >= 2 * step)
        {
            return agreed with
            {
                Conclusion = Conclusion.Adjusted,
                Points = row.Outcome.RulePoints - step,
                Reason = $"{Papers.Name(criterion.Evidence[0])}: {Judged[lot.Below(Judged.Length)]}",
            };
        }

        return luck < 16 && new Lower(book, criterion, report).ByLot(lot) is { } found
            ? agreed with
            {
                Conclusion = Conclusion.Adjusted,
                Facts = [found.Fact],
                Reason = found.Reason,
            }
            : agreed;
    }
}

using CchcWardIndex.Appraising;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;
using CchcWardIndex.Worker.Cli;

namespace CchcWardIndex.Worker.Rounds;

/// <summary>What lies between the wards' workbooks and final points: forms for the departments, time for explanations, forms for the second appraisal.</summary>
internal sealed class ProcedureDesk(Workplace place)
{
    private const int FirstStage = (int)AppraisalStage.First;
    private const int SecondStage = (int)AppraisalStage.Second;

    // How many files counted at the last look: reading every workbook again tells nothing new until one is added.
    private int? _looked;

    /// <summary>The procedure as the round stands, from the workbooks that count.</summary>
    public Procedure Now() => new(place.Current.Book, Rescoring.Read(place, place.Current, place.Store.Read(context => CurrentFiles.In(context, place.Round)).Select(file => file.Entry)));

    /// <summary>Enters in the caller's transaction that the departments are owed the forms of an appraisal, where the set has one.</summary>
    public static void OweForms(Workplace place, StateTables context, AppraisalStage stage)
    {
        if (place.Current.Set.IsAppraised)
        {
            context.OweAnew(place.Round, DeliveryKind.AppraisalForms, (int)stage);
        }
    }

    /// <summary>Enters in the caller's transaction that the forms are owed anew where a file counts that came in after they were made: whoever appraises must see it.</summary>
    public static void OweFormsAfter(Workplace place, StateTables context, SubmissionRow accepted)
    {
        var round = place.RowIn(context);
        if (round.State is not (RoundState.Closed or RoundState.Scored))
        {
            return;
        }

        if (accepted.Kind == SubmittedKind.SelfAssessment)
        {
            OweForms(place, context, AppraisalStage.First);
        }
        else if (accepted.Kind == SubmittedKind.Explanation && round.ExplanationsClosed)
        {
            OweForms(place, context, AppraisalStage.Second);
        }
    }

    /// <summary>Goes on by itself where it can: sends the forms for explanations once the first appraisal is complete, and begins the second once their time is over.</summary>
    /// <returns>What was done, as a verb; null where nothing was.</returns>
    public string? Advance()
    {
        if (place.Current.Set.Appraisal.Explanation is null)
        {
            return null;
        }

        var (row, files) = place.Store.Read(context => (place.RowIn(context), context.Submissions.Count(file => file.Round == place.Round && file.Standing == FileStanding.Accepted)));
        if (row.State is not (RoundState.Closed or RoundState.Scored) || row.ExplanationsClosed)
        {
            return null;
        }

        if (row.ExplanationsUntil is { } until)
        {
            return place.Now > until && CloseExplanations(Actors.Program, when: until) is not null ? "kết thúc thời hạn giải trình" : null;
        }

        if (_looked == files)
        {
            return null;
        }

        var isComplete = Now().IsFirstComplete;
        // Only now: what could not be read this time is looked at again.
        _looked = files;
        return isComplete && Open(Actors.Program, "Thẩm định lần 1 đã đủ.") ? "gửi mẫu phiếu giải trình" : null;
    }

    /// <summary>Gửi mẫu phiếu giải trình: opens the time for explanations.</summary>
    /// <exception cref="BadInputException">Not now, not by this person, or the set asks for none.</exception>
    public void OpenExplanations(Actor actor)
    {
        actor.MustBeAllowed(place.Settings.Roles.Explanations, "mở thời hạn giải trình", nameof(place.Settings.Roles.Explanations));
        MustHaveWindow();
        var row = place.Store.Read(place.RowIn);
        if (Refuse(row) is { } reason)
        {
            throw new BadInputException(reason);
        }

        if (row.ExplanationsUntil is { } until)
        {
            throw new BadInputException($"Mẫu phiếu giải trình đã được gửi; hạn trả lời {Say.Time(until)}.");
        }

        if (Now().OpenWork().Where(work => work.Open > 0).ToList() is { Count: > 0 } open)
        {
            throw new BadInputException($"Thẩm định lần 1 chưa đủ nên chưa mở giải trình được. Còn thiếu: {string.Join("; ", open.Select(work => $"{work.Department.Name} {work.Open} dòng"))}.");
        }

        Open(actor, "");
    }

    /// <summary>Kết thúc thời hạn giải trình sớm: what comes after is late.</summary>
    /// <returns>How many units explained themselves.</returns>
    /// <exception cref="BadInputException">Not now, not by this person, or it was not open.</exception>
    public int CloseExplanations(Actor actor)
    {
        actor.MustBeAllowed(place.Settings.Roles.Explanations, "kết thúc thời hạn giải trình", nameof(place.Settings.Roles.Explanations));
        MustHaveWindow();
        if (Refuse(place.Store.Read(place.RowIn)) is { } reason)
        {
            throw new BadInputException(reason);
        }

        return CloseExplanations(actor, place.Now) ?? throw new BadInputException("Thời hạn giải trình chưa mở hoặc đã kết thúc. Xem bằng: cchc status.");
    }

    /// <summary>Why the results cannot go to UBND yet; null where explanations are no hindrance.</summary>
    public static string? HinderSubmission(Workplace place, RoundRow row) =>
        place.Current.Set.Appraisal.Explanation is null || row.ExplanationsClosed ? null
        : row.ExplanationsUntil is { } until
            ? $"Các đơn vị còn thời gian giải trình đến {Say.Time(until)} nên chưa trình được. Hết giờ chương trình tự chuyển sang thẩm định lần 2; muốn kết thúc sớm: cchc explanation close."
            : "Chưa gửi kết quả thẩm định lần 1 cho các đơn vị giải trình nên chưa trình được. Khi đủ phiếu thẩm định lần 1, chương trình tự gửi mẫu; hoặc mở bằng tay: cchc explanation open.";

    private bool Open(Actor actor, string why)
    {
        var window = place.Current.Set.Appraisal.Explanation!;
        var until = new DateTimeOffset(DateOnly.FromDateTime(place.Now.DateTime).AddDays(window.Days).ToDateTime(window.Until), place.Now.Offset);
        return place.Store.Write(context =>
        {
            var row = place.RowIn(context);
            if (row.ExplanationsUntil is not null || Refuse(row) is not null)
            {
                return false;
            }

            row.ExplanationsUntil = until;
            context.OweAnew(place.Round, DeliveryKind.ExplanationForms, FirstStage);
            place.Note(context, actor, Deadlines.Explaining, $"{(why.Length > 0 ? why + " " : "")}Gửi mẫu phiếu giải trình cho các đơn vị, hạn trả lời {Say.Time(until)}.");
            return true;
        });
    }

    // How many units explained themselves; null where the time was not open.
    private int? CloseExplanations(Actor actor, DateTimeOffset when) => place.Store.Write(context =>
    {
        var row = place.RowIn(context);
        if (row.ExplanationsUntil is not { } until || row.ExplanationsClosed)
        {
            return (int?)null;
        }

        (row.ExplanationsClosed, row.ExplanationsUntil) = (true, when < until ? when : until);
        var explained = CurrentFiles.In(context, place.Round).Count(file => file.Kind == SubmittedKind.Explanation);
        if (explained > 0)
        {
            context.OweAnew(place.Round, DeliveryKind.AppraisalForms, SecondStage);
        }
        else if (context.Runs.Where(run => run.Round == place.Round).OrderByDescending(run => run.Number).FirstOrDefault() is { Blocking: 0 } run)
        {
            // Scored while there was still time, and nobody used it: that run is what the units sign.
            context.OweAnew(place.Round, DeliveryKind.Confirmations, run.Number);
        }

        place.Note(context, actor, "explanations-close", $"Kết thúc thời hạn giải trình: {explained} đơn vị gửi phiếu giải trình{(explained > 0 ? ", chuyển thẩm định lần 2" : "")}; đơn vị không gửi là đồng ý.");
        return explained;
    });

    private void MustHaveWindow()
    {
        if (place.Current.Set.Appraisal.Explanation is null)
        {
            throw new BadInputException("Bộ tiêu chí này không quy định thời hạn giải trình.");
        }
    }

    private static string? Refuse(RoundRow row) => row.State switch
    {
        RoundState.Open => "Đợt chấm còn đang nhận phiếu tự chấm. Đóng nhận phiếu (cchc round close) rồi thẩm định, sau đó mới giải trình.",
        RoundState.Closed or RoundState.Scored => null,
        _ => $"Đợt chấm {RoundSteps.InWords(row.State)} nên không mở hoặc kết thúc giải trình nữa. Muốn làm lại, trước hết mở lại đợt chấm (cchc round reopen) và nêu lý do.",
    };
}

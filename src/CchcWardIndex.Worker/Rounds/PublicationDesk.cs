using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Files;

namespace CchcWardIndex.Worker.Rounds;

/// <summary>The steps of a round after scoring: before UBND, approved, published.</summary>
internal sealed class PublicationDesk(Workplace place, RoundDesk desk)
{
    /// <summary>Trình UBND: the dossier of the last run.</summary>
    /// <exception cref="BadInputException">Not now, not by this person, something blocks, or the run is out of date.</exception>
    public DossierRow Submit(Actor actor)
    {
        RoundDesk.MustBeAllowed(actor, RoundStep.Submit, place.Settings.Roles.Submit);
        desk.MustBePossible(RoundStep.Submit);
        var run = place.Store.Read(desk.LastRun)!;
        MustBePublishable(run);
        MustHaveBeenExplained(place.Store.Read(place.RowIn));

        // All made once before it is promised, the publication too: what cannot be made must not be submitted.
        var results = Rescoring.Of(place, run);
        DossierFolder.Files(place, run, results, place.Store.Read(context => Dossiers(context)) + 1, place.Now);
        PublishedFolder.Files(place, run, results with { Promulgation = new Promulgation(1, new Approval("…", DateOnly.FromDateTime(place.Now.DateTime), actor.Name), place.Now, run.Results, run.Results, null) });
        return place.Store.Write(context =>
        {
            MustHaveBeenExplained(desk.Take(context, RoundStep.Submit));
            if (desk.IsStale(context, run) || desk.LastRun(context)!.Number != run.Number)
            {
                throw new BadInputException("Có phiếu được tiếp nhận sau lần chấm gần nhất nên kết quả ấy đã cũ. Chấm lại (cchc round score) rồi trình.");
            }

            var row = new DossierRow
            {
                Round = place.Round,
                Number = Dossiers(context) + 1,
                Run = run.Number,
                Results = run.Results,
                SubmittedBy = actor.Name,
                SubmittedAt = place.Now,
            };
            context.Add(row);
            context.Owe(place.Round, DeliveryKind.Dossier, row.Number);
            if (place.Settings.Mail.Host.Length > 0)
            {
                context.Owe(place.Round, DeliveryKind.Mail, row.Number);
            }

            place.Note(context, actor, Corrections.Submitting, $"Trình UBND hồ sơ lần {row.Number}, kết quả của lần chấm {run.Number}.", null, run.Results);
            return row;
        });
    }

    /// <summary>Ghi nhận phê duyệt: by another person than who submitted, of exactly the results that were seen.</summary>
    /// <returns>The dossier, and the machine's account where both steps came from one; null where they came from two.</returns>
    /// <exception cref="BadInputException">Not now, not by this person, not these results, or no such decision can be.</exception>
    public (DossierRow Dossier, string? SharedAccount) Approve(Actor actor, string decision, DateOnly date, string results)
    {
        RoundDesk.MustBeAllowed(actor, RoundStep.Approve, place.Settings.Roles.Approve);
        var number = Number(decision);
        return place.Store.Write(context =>
        {
            desk.Take(context, RoundStep.Approve);
            var dossier = LastDossier(context);
            var account = MustBeTwo(context, actor, dossier);
            MustName(context, results, dossier);

            if (date < DateOnly.FromDateTime(dossier.SubmittedAt.DateTime) || date > DateOnly.FromDateTime(place.Now.DateTime))
            {
                throw new BadInputException($"Ngày quyết định {Criteria.Show.Day(date)} phải từ ngày trình {Criteria.Show.Day(DateOnly.FromDateTime(dossier.SubmittedAt.DateTime))} đến hôm nay. Kiểm tra lại ngày sau --date.");
            }

            (dossier.Decision, dossier.DecisionDate, dossier.ApprovedBy) = (number, date, actor.Name);
            var one = account is null ? "" : $" Người trình và người ghi nhận dùng cùng một tài khoản máy ({account}).";
            place.Note(
                context, actor, "approve", $"Ghi nhận phê duyệt hồ sơ lần {dossier.Number} theo Quyết định số {dossier.Decision} ngày {Criteria.Show.Day(date)}.{one}", dossier.Results, dossier.Results);
            return (dossier, account);
        });
    }

    // As the criteria set's own decision is checked: it is printed on everything and sealed.
    private static string Number(string decision)
    {
        if (string.IsNullOrWhiteSpace(decision))
        {
            throw new BadInputException("Chưa nêu số quyết định sau --decision.");
        }

        Typed.MustBeAsSeen(decision, "--decision");
        return Criteria.DecisionNumber.Read(decision) ?? throw new BadInputException(
            $"\"{decision.Trim()}\" sau --decision không phải là số, ký hiệu của một quyết định. Ghi đúng như trên quyết định, ví dụ {Criteria.DecisionNumber.Example}.");
    }

    // Gives the machine's account where both steps come from one: nobody can tell by it whether they were two.
    private string? MustBeTwo(StateTables context, Actor actor, DossierRow dossier)
    {
        if (actor.MayBe(dossier.SubmittedBy))
        {
            throw new BadInputException(
                $"Hồ sơ do \"{dossier.SubmittedBy}\" trình nên \"{actor.Name}\" không được ghi nhận phê duyệt: tên chỉ khác nhau ở dấu, chữ hoa hoặc khoảng trắng được coi là một người. "
                + "Việc này phải do người khác làm; nếu đúng là hai người trùng tên thì ghi thêm chức vụ sau --by.");
        }

        var submitted = context.Journal.Where(entry => entry.Round == place.Round && entry.Action == Corrections.Submitting).OrderByDescending(entry => entry.Number).Select(entry => entry.Account).First();
        if (submitted != actor.Account)
        {
            return null;
        }

        return !place.Settings.Roles.SeparateAccounts ? submitted : throw new BadInputException(
            $"Hồ sơ được trình từ tài khoản {submitted} của máy, và lệnh này cũng chạy từ tài khoản ấy. Theo cài đặt Cchc:Roles:SeparateAccounts, người ghi nhận phê duyệt phải dùng tài khoản khác: đăng nhập tài khoản của mình rồi chạy lại.");
    }

    private void MustName(StateTables context, string results, DossierRow dossier)
    {
        if (Digest.Names(results, dossier.Results))
        {
            if (context.Runs.Where(run => run.Round == place.Round).Select(run => run.Results).AsEnumerable().Any(other => other != dossier.Results && Digest.Names(results, other)))
            {
                throw new BadInputException($"Có hai lần chấm có mã kiểm cùng bắt đầu bằng \"{results.Trim()}\". Ghi đủ 64 chữ số của mã kiểm sau --results.");
            }

            return;
        }

        throw new BadInputException(Digest.IsShortened(results)
            ? $"Mã kiểm sau --results bị rút gọn (\"{results.Trim()}\"). Ghi ít nhất {Digest.LeastDigits} chữ số đầu, liền nhau, của mã kiểm in trong Tờ trình."
            : $"Mã kiểm sau --results không phải của hồ sơ đã trình (lần {dossier.Number}). Đối chiếu mã kiểm in trong Tờ trình và tệp {Seal.FileName} của hồ sơ; nếu hồ sơ đã xem là bản khác thì không phê duyệt.");
    }

    /// <summary>Công bố: once and for good; after that only a correction.</summary>
    /// <returns>The publication, and the digest of the seal of its uses; null where the set has none.</returns>
    /// <exception cref="BadInputException">Not now, or not by this person.</exception>
    public (PublicationRow Publication, string? UsesSeal) Publish(Actor actor)
    {
        RoundDesk.MustBeAllowed(actor, RoundStep.Publish, place.Settings.Roles.Publish);
        desk.MustBePossible(RoundStep.Publish);
        var (dossier, run, former, reason) = place.Store.Read(context =>
        {
            var dossier = LastDossier(context);
            return (dossier, context.Runs.Single(run => run.Round == place.Round && run.Number == dossier.Run), LastPublication(context), Corrections.ReasonBefore(place, context, dossier.Number));
        });
        var plain = Rescoring.Of(place, run);
        while (true)
        {
            var (now, head) = (place.Now, place.Store.Read(Head));
            var promulgation = new Promulgation(
                (former?.Number ?? 0) + 1, new Approval(dossier.Decision, dossier.DecisionDate!.Value, dossier.ApprovedBy), now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond)), run.Results, head,
                former is null ? null : Corrections.Of(place, former, plain, reason))
            {
                Machine = place.Machine,
            };
            var files = PublishedFolder.Files(place, run, plain with { Promulgation = promulgation });
            var uses = files.SingleOrDefault(file => file.Path == UsesFolder.SealFile) is { } seal ? Digest.Of(seal.Content.Span) : null;
            var json = place.Archive.Put(Of(files, Seal.ResultsName), Rescoring.Extension);
            var published = place.Store.Write(context =>
            {
                // The head printed on the workbook is the last before the publication: something came in between, so once more.
                if (Head(context) != head)
                {
                    return null;
                }

                desk.Take(context, RoundStep.Publish);
                var row = new PublicationRow { Round = place.Round, Number = promulgation.Number, Dossier = dossier.Number, PublishedAt = promulgation.PublishedAt, Results = Digest.OfHex(json), Seal = Digest.Of(Of(files, Seal.FileName)) };
                context.Add(row);
                context.Owe(place.Round, DeliveryKind.Publication, row.Number);
                place.Note(context, actor, Corrections.Publishing, $"Công bố lần {row.Number} theo Quyết định số {dossier.Decision}.{(former is null ? "" : $" Thay cho công bố lần {former.Number}: {reason}")}{(uses is null ? "" : $" Mã niêm phong các biểu đề nghị {uses}.")}", former?.Seal, row.Seal);
                return row;
            });
            if (published is not null)
            {
                return (published, uses);
            }
        }
    }

    private void MustHaveBeenExplained(RoundRow row)
    {
        if (ProcedureDesk.HinderSubmission(place, row) is { } reason)
        {
            throw new BadInputException(reason);
        }
    }

    private static void MustBePublishable(RunRow run)
    {
        if (run.Blocking > 0)
        {
            throw new BadInputException($"Lần chấm {run.Number} còn {run.Blocking} vấn đề phải xử lý nên chưa trình được. Xem danh sách ở {SubmissionNames.Problems(run.Round)} trong outbox, hoặc bằng: cchc status. Xử lý xong, chấm lại (cchc round score) rồi trình.");
        }
    }

    private int Dossiers(StateTables context) => context.Dossiers.Count(dossier => dossier.Round == place.Round);

    private DossierRow LastDossier(StateTables context) => context.Dossiers.Where(dossier => dossier.Round == place.Round).OrderByDescending(dossier => dossier.Number).First();

    private PublicationRow? LastPublication(StateTables context) => context.Publications.Where(publication => publication.Round == place.Round).OrderByDescending(publication => publication.Number).FirstOrDefault();

    private static string Head(StateTables context) => context.Journal.OrderByDescending(row => row.Number).Select(row => row.Hash).First();

    private static byte[] Of(IReadOnlyList<FolderFile> files, string path) => files.Single(file => file.Path == path).Content.ToArray();
}

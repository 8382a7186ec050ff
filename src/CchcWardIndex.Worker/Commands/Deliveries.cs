using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Rounds;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;
using CchcWardIndex.Worker.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CchcWardIndex.Worker.Commands;

/// <summary>What a command owes the outside, it brings out itself: an official need not know whether the worker runs.</summary>
internal static class Deliveries
{
    // While the worker is delivering, it does this command's work too.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Delivers; says what could not be and why.</summary>
    public static int Finish(Workplace place, Terminal terminal)
    {
        var troubles = new Troubles(NullLogger<Troubles>.Instance, CommandRemedies.In);
        var deliverer = new Deliverer(place, troubles, NullLogger<Deliverer>.Instance);
        var waited = System.Diagnostics.Stopwatch.StartNew();
        while (deliverer.Deliver() > 0)
        {
            if (troubles.Open.Count > 0 || waited.Elapsed > Patience)
            {
                foreach (var trouble in troubles.Open)
                {
                    terminal.Say(trouble);
                }

                terminal.Say(
                    "Bước này đã được ghi nhận; phần còn thiếu sẽ được ghi ra khi hết vướng mắc (chương trình \"cchc run\" tự làm, hoặc chạy lại: cchc "
                        + "deliver)."
                );
                return ExitStatus.Failed;
            }

            Thread.Sleep(100);
        }

        return ExitStatus.Done;
    }

    /// <summary>The last words of a command: what came of it, and what comes next.</summary>
    /// <param name="place">The round, after the step.</param>
    /// <param name="terminal">Where it is said.</param>
    /// <param name="done">What came of it; empty where that was said.</param>
    public static void Conclude(Workplace place, Terminal terminal, string done)
    {
        var next = "Xem việc tiếp theo bằng: cchc status.";
        try
        {
            next = NextStepWords.Of(place);
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            // The step is done; what is wrong with the archive is told by whatever needs it.
        }

        terminal.Say(done.Length > 0 ? $"{done} {next}" : next);
    }

    /// <summary>That forms in the hands of departments no longer show how things stand; empty where none was made anew.</summary>
    public static string FormsMadeAnew(Workplace place, ImmutableArray<Delivery> owed) =>
        owed.OfType<Delivery.AppraisalForms>().FirstOrDefault() is not { } forms
            ? ""
            : "Mẫu phiếu thẩm định đã được làm lại, có sẵn các kết luận đã gửi: "
                + $"{Path.Combine(place.Folder.Folders.Outbox, SubmissionNames.AppraisalForms(place.Current.Set.Identity, forms.Stage))}; "
                + "cơ quan còn dòng phải kết luận thì dùng mẫu mới.";

    /// <summary><c>deliver</c>: brings out what is still owed, where no worker runs.</summary>
    public static System.CommandLine.Command Create(Terminal terminal, Func<Workplace> open)
    {
        var command = new System.CommandLine.Command("deliver", "Ghi ra những phiếu tiếp nhận, hồ sơ, bản công bố còn thiếu.");
        command.SetAction(_ =>
        {
            var place = open();
            var owed = Deliverer.Owed(place).Count;
            var status = Finish(place, terminal);
            if (status == ExitStatus.Done)
            {
                terminal.Say(owed == 0 ? "Không còn gì phải ghi ra." : $"Đã ghi ra {owed} phiếu, bộ mẫu hoặc thư mục còn thiếu.");
            }

            return status;
        });
        return command;
    }
}

using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Logging;
using CchcWardIndex.Worker.Rounds;
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
        var troubles = new Troubles(NullLogger<Troubles>.Instance);
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

                terminal.Say("Bước này đã được ghi nhận; phần còn thiếu sẽ được ghi ra khi hết vướng mắc (chương trình \"cchc run\" tự làm, hoặc chạy lại: cchc deliver).");
                return ExitStatus.Failed;
            }

            Thread.Sleep(100);
        }

        return ExitStatus.Done;
    }

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

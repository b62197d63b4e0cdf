using LianXin.Contracts;

namespace LianXin.Casework.Steps.SignIn;

/// <summary>The unit's signature.</summary>
public sealed class SignInForm : StepForm { }

/// <summary>签收: the unit takes the order on.</summary>
internal sealed class SignInOrder(CaseMoves moves)
{
    public Task Run(string order, SignInForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            order,
            form,
            by,
            async (OrderMove on) =>
            {
                on.Order.SignIn(on.Stamp);
                await Task.CompletedTask;
            },
            ct
        );
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LianXin.Kernel.Access.Staff;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("access_accounts").HasKey(account => new { account.Office, account.Id });
        builder.HasIndex(account => new { account.Office, account.SignInName }).IsUnique();
        builder.Property(account => account.Office).HasMaxLength(20);
        builder.Property(account => account.Id).HasMaxLength(20);
        builder.Property(account => account.SignInName).HasMaxLength(32);
        builder.Property(account => account.FullName).HasMaxLength(40);
        builder.Property(account => account.Capacity).HasMaxLength(40);
        builder.Property(account => account.Unit).HasMaxLength(40);
        builder.Property(account => account.Phone).HasMaxLength(30);
        builder.Property(account => account.Stamp).HasMaxLength(32);
        builder.PrimitiveCollection(account => account.Roles);
        builder.PrimitiveCollection(account => account.Passwords);
        builder.ComplexProperty(account => account.Deactivated);
    }
}
